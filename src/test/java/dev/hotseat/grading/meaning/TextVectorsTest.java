package dev.hotseat.grading.meaning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;

class TextVectorsTest {
  /// "unlockable keys": one word of three pieces, one of one.
  private static final TextVectors TEXT =
      new TextVectors(
          List.of(
              new Piece(1, 0, 2, 0),
              new Piece(2, 2, 6, 0),
              new Piece(3, 6, 10, 0),
              new Piece(4, 11, 15, 1)),
          new float[][] {towards(0), towards(1), towards(1), towards(2)});

  @Test
  void joinsThePiecesOfAWord() {
    assertThat(TEXT.words())
        .extracting(WordVector::begin, WordVector::end)
        .containsExactly(tuple(0, 10), tuple(11, 15));
  }

  @Test
  void givesAWordTheMeanOfItsPieces() {
    float[] vector = TEXT.words().getFirst().vector().toArray();

    assertThat(vector[0]).isEqualTo((float) Math.sqrt(0.2), within(1e-6f));
    assertThat(vector[1]).isEqualTo((float) Math.sqrt(0.8), within(1e-6f));
    assertThat(vector[2]).isZero();
  }

  @Test
  void givesAStretchTheMeanOfThePiecesThatItTouches() {
    assertThat(TEXT.stretch(11, 15).toArray()[2]).isEqualTo(1);
    assertThat(TEXT.stretch(3, 4).toArray()[1]).isEqualTo(1);
    assertThat(TEXT.stretch(9, 12).toArray()[1]).isEqualTo((float) Math.sqrt(0.5), within(1e-6f));
  }

  @Test
  void givesTheWholeTheMeanOfAll() {
    assertThat(TEXT.whole().toArray()).isEqualTo(TEXT.stretch(0, 15).toArray());
    assertThat(TEXT.whole().toArray()[1]).isEqualTo((float) (2 / Math.sqrt(6)), within(1e-6f));
  }

  @Test
  void hasNoMeaningWhereThereIsNoPiece() {
    assertThat(TEXT.stretch(10, 11).toArray()).containsOnly(0);
    assertThat(TEXT.stretch(15, 99).toArray()).containsOnly(0);
    assertThat(TEXT.stretch(-5, 0).toArray()).containsOnly(0);
  }

  @Test
  void mayBeEmpty() {
    TextVectors empty = new TextVectors(List.of(), new float[0][]);

    assertThat(empty.words()).isEmpty();
    assertThat(empty.whole().toArray()).containsOnly(0);
  }

  @Test
  void needsAStateForEachPiece() {
    assertThatThrownBy(() -> new TextVectors(List.of(), new float[1][]))
        .isInstanceOf(IllegalArgumentException.class);
  }

  private static float[] towards(int dimension) {
    float[] state = new float[OnnxModel.DIMENSIONS];
    state[dimension] = 1;
    return state;
  }
}

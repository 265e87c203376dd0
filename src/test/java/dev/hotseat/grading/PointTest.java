package dev.hotseat.grading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.hotseat.grading.Point.Phrase.Telling;
import dev.hotseat.question.KeyPoint;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class PointTest {
  private static final KeyPoint LOG =
      new KeyPoint("Log", 1, "Log: it is replayed.", List.of("redo then undo", "to be or not"));

  @Test
  void isSaidByItsLabelAndItsPhrases() {
    assertThat(point(Texts.plain(), LOG).phrases())
        .extracting(phrase -> phrase.reading().text())
        .containsExactly("Log", "redo then undo", "to be or not");
  }

  @Test
  void weighsTheTellingWordsOfAPhrase() {
    Point.Phrase phrase = point(Texts.plain(), LOG).phrases().get(1);

    assertThat(places(phrase.telling())).containsExactly(0, 2);
    assertThat(phrase.telling().weight())
        .isEqualTo(phrase.telling().weight(0) + phrase.telling().weight(1), within(1e-9))
        .isPositive();
  }

  @Test
  void weighsAllWordsWhereNoneIsTelling() {
    assertThat(places(point(Texts.plain(), LOG).phrases().get(2).telling()))
        .containsExactly(0, 1, 2, 3);
  }

  private static IntStream places(Telling telling) {
    return IntStream.range(0, telling.size()).map(telling::place);
  }

  @Test
  void putsTheLabelBeforeATextThatDoesNotBeginWithIt() {
    KeyPoint apart = new KeyPoint("Log", 1, "It is replayed.", List.of());

    assertThat(text(point(Texts.plain(), apart))).isEqualTo("Log: It is replayed.");
    assertThat(text(point(Texts.plain(), LOG))).isEqualTo("Log: it is replayed.");
  }

  @Test
  void meansItsTextWithTheLabelAndWithout() {
    Reader reader = Texts.stubbed();

    Point point = point(reader, LOG);

    assertThat(point.statements()).hasSize(2);
    assertThat(point.statements().getLast().likeness(reader.read("it is replayed").whole()))
        .isEqualTo(1, within(1e-6));
  }

  @Test
  void meansOnlyItsLabelWhereThereIsNoMore() {
    KeyPoint bare = new KeyPoint("Log", 1, "Log.", List.of());

    assertThat(point(Texts.stubbed(), bare).statements()).hasSize(1);
  }

  @Test
  void hasNoMeaningsWithoutAModel() {
    Point point = point(Texts.plain(), LOG);

    assertThat(point.statements()).isEmpty();
    assertThat(point.phrases()).allSatisfy(phrase -> assertThat(phrase.meanings()).isEmpty());
  }

  private static String text(Point point) {
    return point.full().reading().text();
  }

  private static Point point(Reader reader, KeyPoint keyPoint) {
    return Point.of(
        keyPoint,
        false,
        reader.read("What happens?"),
        Commonness.of(List.of()),
        reader,
        Texts.lexicon());
  }
}

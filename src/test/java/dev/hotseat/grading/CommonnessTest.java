package dev.hotseat.grading;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hotseat.language.Word;
import java.util.List;
import org.junit.jupiter.api.Test;

class CommonnessTest {
  private final Commonness common =
      Commonness.of(
          List.of(
              List.of(Texts.read("locks the row"), Texts.read("row locks")),
              List.of(Texts.read("versions of the row")),
              List.of(Texts.read("the row is retried, and its version")),
              List.of(Texts.read("a queue for each row"))));

  @Test
  void leavesAWordOfOnePointItsWeight() {
    assertThat(share("locks")).isEqualTo(1);
    assertThat(share("elephant")).isEqualTo(1);
  }

  @Test
  void takesWeightFromWordsOfSeveralPoints() {
    assertThat(share("version")).isEqualTo(0.25);
    assertThat(share("row")).isPositive().isLessThan(0.01);
  }

  @Test
  void leavesWordsTheirWeightWhereThereIsNothingToTellApart() {
    assertThat(Commonness.of(List.of()).share(word("row"))).isEqualTo(1);
    assertThat(Commonness.of(List.of(List.of(Texts.read("row")))).share(word("row"))).isEqualTo(1);
  }

  private double share(String word) {
    return common.share(word(word));
  }

  private static Word word(String text) {
    return Texts.read(text).words().getFirst();
  }
}

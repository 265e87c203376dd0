package dev.hotseat.language;

import static dev.hotseat.language.Readings.written;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FillersTest {

  @ParameterizedTest
  @ValueSource(
      strings = {"the", "is", "isn't", "between", "therefore", "basically", "thing", "e.g"})
  void saysNothingInAnAnswer(String word) {
    assertThat(Fillers.saysNothing(word)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"lock", "thread", "row", "c", "1", "", " ", "|", "\u0000", "🙂", "\uD83D"})
  void leavesOtherWordsTheirSay(String word) {
    assertThat(Fillers.saysNothing(word)).isFalse();
  }

  @Test
  void looksUpWordsInLowerCase() {
    assertThat(Fillers.saysNothing("THE")).isFalse();
  }

  @Test
  void bearsALongWord() {
    assertThat(Fillers.saysNothing("the".repeat(7_000))).isFalse();
  }

  @Test
  void keepsParticlesForTheSearchOnly() {
    assertThat(written("back off")).isNotEqualTo(written("back up"));
    assertThat(Fillers.saysNothing("off")).isTrue();
    assertThat(Fillers.saysNothing("up")).isTrue();
  }

  @Test
  void leavesFunctionWordsOutOfTheSearch() {
    assertThat(written("what is the lock of a row, e.g. in this one?"))
        .filteredOn(Readings.SHIPPED::tells)
        .containsExactly("lock", "row", "one");
  }
}

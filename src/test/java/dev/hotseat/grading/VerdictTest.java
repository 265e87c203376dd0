package dev.hotseat.grading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class VerdictTest {

  @ParameterizedTest
  @CsvSource({
    "100, STRONG",
    "85, STRONG",
    "84.9, GOOD",
    "60, GOOD",
    "59.9, PARTIAL",
    "30, PARTIAL",
    "29.9, WEAK",
    "0, WEAK",
  })
  void beginsAtItsScore(double score, Verdict verdict) {
    assertThat(Verdict.of(score)).isEqualTo(verdict);
  }

  @Test
  void refusesWhatIsNoScore() {
    assertThatThrownBy(() -> Verdict.of(-0.1)).isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> Verdict.of(Double.NaN)).isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void isWrittenInLowerCase() {
    assertThat(Verdict.STRONG.slug()).isEqualTo("strong");
  }
}

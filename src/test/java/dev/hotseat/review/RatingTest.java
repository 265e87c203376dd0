package dev.hotseat.review;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hotseat.grading.Verdict;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class RatingTest {

  @ParameterizedTest
  @CsvSource({
    "0, AGAIN",
    "29.9, AGAIN",
    "30, HARD",
    "59.9, HARD",
    "60, GOOD",
    "84.9, GOOD",
    "85, EASY",
    "100, EASY"
  })
  void followsTheVerdict(double score, Rating expected) {
    assertThat(Rating.of(Verdict.of(score), false, false)).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource({"WEAK, AGAIN", "PARTIAL, AGAIN", "GOOD, HARD", "STRONG, GOOD"})
  void lowersByOneForAHint(Verdict verdict, Rating expected) {
    assertThat(Rating.of(verdict, true, false)).isEqualTo(expected);
  }

  @ParameterizedTest
  @EnumSource
  void countsNothingOnceTheAnswerWasSeen(Verdict verdict) {
    assertThat(Rating.of(verdict, false, true)).isEqualTo(Rating.AGAIN);
    assertThat(Rating.of(verdict, true, true)).isEqualTo(Rating.AGAIN);
  }
}

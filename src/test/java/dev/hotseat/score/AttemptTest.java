package dev.hotseat.score;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.hotseat.review.Rating;
import dev.hotseat.score.Attempt.PointScore;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AttemptTest {

  @Test
  void countsAClaimedPointInFullForItsOwnReviews() {
    Attempt attempt = of(25, 4, point(2, 0.5, false), point(2, 0.25, true));

    assertThat(attempt.scoreWithClaims()).isEqualTo(75);
    assertThat(attempt.score()).isEqualTo(25);
    assertThat(attempt.rating()).isEqualTo(Rating.GOOD);
  }

  @Test
  void goesByTheGradedScoreWithoutAClaim() {
    Attempt heldDown = of(20, 2, point(2, 1, false));

    assertThat(heldDown.scoreWithClaims()).isEqualTo(20);
    assertThat(heldDown.rating()).isEqualTo(Rating.AGAIN);
  }

  @Test
  void isWorthAHundredAtMost() {
    assertThat(of(50, 2, point(2, 0.5, true), point(3, 1, true)).scoreWithClaims()).isEqualTo(100);
  }

  @Test
  void neverLosesByAClaim() {
    assertThat(of(90, 10, point(1, 0, true)).scoreWithClaims()).isEqualTo(90);
  }

  @Test
  void roundsToOneDecimalAsGradesDo() {
    assertThat(of(0, 3, point(1, 0, true)).scoreWithClaims()).isEqualTo(33.3);
  }

  @ParameterizedTest
  @CsvSource({"true, false, GOOD", "false, true, AGAIN", "true, true, AGAIN", "false, false, EASY"})
  void isRatedByHintAndRevealToo(boolean hinted, boolean revealed, Rating expected) {
    Attempt attempt =
        new Attempt(
            "1", "c", "q", Instant.EPOCH, "", 90, 1, List.of(), List.of(), hinted, revealed, "1");

    assertThat(attempt.rating()).isEqualTo(expected);
  }

  @Test
  void forgetsWhatIsFinerThanAMillisecond() {
    Attempt attempt = Attempts.attempt("1", 50, Instant.parse("2026-11-21T09:00:00.123456789Z"));

    assertThat(attempt.at()).isEqualTo(Instant.parse("2026-11-21T09:00:00.123Z"));
  }

  @ParameterizedTest
  @ValueSource(doubles = {-0.1, 100.1, Double.NaN, Double.POSITIVE_INFINITY})
  void refusesAScoreThatIsNone(double score) {
    assertThatThrownBy(() -> of(score, 1)).isInstanceOf(IllegalArgumentException.class);
  }

  @ParameterizedTest
  @ValueSource(doubles = {0, -1, Double.NaN})
  void refusesToAskForNothing(double enough) {
    assertThatThrownBy(() -> of(50, enough)).isInstanceOf(IllegalArgumentException.class);
  }

  private static PointScore point(double weight, double coverage, boolean claimed) {
    return new PointScore("label", weight, coverage, claimed);
  }

  private static Attempt of(double score, double enough, PointScore... points) {
    return new Attempt(
        "1",
        "c",
        "q",
        Instant.EPOCH,
        "reply",
        score,
        enough,
        List.of(points),
        List.of(),
        false,
        false,
        "1");
  }
}

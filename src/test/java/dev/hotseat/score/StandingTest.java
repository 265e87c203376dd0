package dev.hotseat.score;

import static dev.hotseat.score.Attempts.attempt;
import static dev.hotseat.score.Attempts.daysLater;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.hotseat.review.Memory;
import dev.hotseat.review.Rating;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StandingTest {

  @Test
  void beginsWithTheFirstAttempt() {
    Standing standing = Standing.of(List.of(attempt("1", 62.5)));

    assertThat(standing)
        .isEqualTo(
            new Standing(
                Attempts.CANDIDATE,
                Attempts.QUESTION,
                1,
                62.5,
                62.5,
                62.5,
                Attempts.START,
                Memory.first(Rating.GOOD, Attempts.START)));
  }

  @Test
  void keepsFirstBestAndLatestApart() {
    Standing standing =
        Standing.of(
            List.of(
                attempt("1", 40, daysLater(0)),
                attempt("2", 90, daysLater(3)),
                attempt("3", 10, daysLater(9))));

    assertThat(standing.attempts()).isEqualTo(3);
    assertThat(standing.first()).isEqualTo(40);
    assertThat(standing.best()).isEqualTo(90);
    assertThat(standing.latest()).isEqualTo(10);
    assertThat(standing.latestAt()).isEqualTo(daysLater(9));
  }

  @Test
  void remembersThroughAllAttempts() {
    Standing standing =
        Standing.of(List.of(attempt("1", 40, daysLater(0)), attempt("2", 90, daysLater(3))));

    assertThat(standing.memory())
        .isEqualTo(Memory.first(Rating.HARD, daysLater(0)).next(Rating.EASY, daysLater(3)));
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5})
  void isTheSameFoldedAtOnceOrStepByStep(long seed) {
    Random random = new Random(seed);
    List<Attempt> attempts = new ArrayList<>();
    for (int i = 0; i < 50; i++) {
      attempts.add(attempt("" + i, random.nextInt(1001) / 10.0, daysLater(random.nextInt(60))));
    }

    Standing stepwise = Standing.of(attempts.subList(0, 1));
    for (Attempt attempt : attempts.subList(1, attempts.size())) {
      stepwise = stepwise.after(attempt);
    }

    assertThat(stepwise).isEqualTo(Standing.of(attempts));
  }

  @Test
  void refusesAnAttemptOfSomebodyElseOrAtAnotherQuestion() {
    Standing standing = Standing.of(List.of(attempt("1", 50)));

    assertThatThrownBy(
            () -> standing.after(attempt("2", "ben", Attempts.QUESTION, 50, daysLater(1))))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(
            () -> standing.after(attempt("2", Attempts.CANDIDATE, "indexes", 50, daysLater(1))))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void refusesToStandOnNothing() {
    assertThatThrownBy(() -> Standing.of(List.of())).isInstanceOf(IllegalArgumentException.class);
  }
}

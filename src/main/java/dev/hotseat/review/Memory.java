package dev.hotseat.review;

import java.time.Duration;
import java.time.Instant;

/// How well a question is remembered, in the terms of FSRS-6.
///
/// @param stability days until the chance to recall has fallen to 90%, above 0
/// @param difficulty 1 (easy) to 10 (hard)
/// @param reviewedAt when it was last answered
/// @param due when it should be asked again
public record Memory(double stability, double difficulty, Instant reviewedAt, Instant due) {
  private static final Duration SOON = Duration.ofMinutes(10);
  private static final int MOST_DAYS = 365;

  /// @throws IllegalArgumentException where stability or difficulty is out of its range
  public Memory {
    if (!(stability > 0) || Double.isInfinite(stability)) {
      throw new IllegalArgumentException("stability " + stability);
    }
    if (!(difficulty >= 1 && difficulty <= 10)) {
      throw new IllegalArgumentException("difficulty " + difficulty);
    }
  }

  /// What is remembered after a question's first answer.
  public static Memory first(Rating rating, Instant at) {
    return reviewed(Fsrs.stability(rating), Fsrs.difficulty(rating), rating, at);
  }

  /// What is remembered after a further answer. Less than a day after the last one it counts as a
  /// second try of the same day, as it does where the clock was set back.
  public Memory next(Rating rating, Instant at) {
    long days = Duration.between(reviewedAt, at).toDays();
    double stabilityNow =
        days < 1
            ? Fsrs.stabilityOnSameDay(stability, rating)
            : Fsrs.stability(stability, difficulty, Fsrs.recall(days, stability), rating);
    return reviewed(stabilityNow, Fsrs.difficulty(difficulty, rating), rating, at);
  }

  private static Memory reviewed(double stability, double difficulty, Rating rating, Instant at) {
    return new Memory(stability, difficulty, at, at.plus(interval(stability, rating)));
  }

  /// A question that was missed comes again while the answer is fresh. Any other comes when the
  /// chance to recall it has fallen to 90%, which is what stability says, in whole days.
  private static Duration interval(double stability, Rating rating) {
    return rating == Rating.AGAIN
        ? SOON
        : Duration.ofDays(Math.clamp(Math.round(stability), 1, MOST_DAYS));
  }
}

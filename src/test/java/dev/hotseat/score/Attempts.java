package dev.hotseat.score;

import dev.hotseat.score.Attempt.PointScore;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

/// Attempts to test with.
public final class Attempts {
  public static final String CANDIDATE = "priya";
  public static final String QUESTION = "sql-injection";
  public static final Instant START = Instant.parse("2026-11-21T09:00:00.123Z");

  private Attempts() {}

  /// An attempt with one point that was covered as far as the score says, and one that was missed.
  public static Attempt attempt(String id, double score) {
    return attempt(id, score, START);
  }

  public static Attempt attempt(String id, double score, Instant at) {
    return attempt(id, CANDIDATE, QUESTION, score, at);
  }

  public static Attempt attempt(
      String id, String candidate, String question, double score, Instant at) {
    return new Attempt(
        id,
        candidate,
        question,
        at,
        "Bind the values.",
        score,
        4,
        List.of(
            new PointScore("Prepared statements", 4, score / 100, false),
            new PointScore("A database account with few rights", 2, 0, false)),
        List.of(),
        false,
        false,
        "1");
  }

  public static Instant daysLater(int days) {
    return START.plus(Duration.ofDays(days));
  }
}

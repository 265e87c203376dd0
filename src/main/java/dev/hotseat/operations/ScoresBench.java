package dev.hotseat.operations;

import dev.hotseat.score.Attempt;
import dev.hotseat.score.Attempt.PointScore;
import dev.hotseat.score.Scores;
import dev.hotseat.score.Standing;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/// Measures writing and reading scores.
public final class ScoresBench {
  private static final int CANDIDATES = 500;
  private static final int QUESTIONS = 20;
  private static final int RECORDED = 500;
  private static final String REPLY =
      "I would bind the values, so that input stays data. ".repeat(7);

  private final Pace pace;
  private final Scores scores;
  private final Instant now;

  /// @param scores where the attempts are recorded; it is filled with made-up ones
  /// @param now when they were made
  public ScoresBench(Pace pace, Scores scores, Instant now) {
    this.pace = pace;
    this.scores = scores;
    this.now = now;
  }

  /// Recording an attempt, beside writing the same text in the plainest way that is as safe.
  ///
  /// @param plainly writes an attempt so that it is on the disk when it returns
  public Figure recording(Consumer<Attempt> plainly) {
    return pace.compare(
        "recording",
        1,
        i -> scores.record(attempt(i)).attempts(),
        i -> {
          plainly.accept(attempt(i));
          return i;
        });
  }

  /// Reading the standing of a candidate who is about, beside a look into a plain map.
  public Figure reading() {
    List<Standing> standings = new ArrayList<>();
    for (int i = 0; i < RECORDED; i++) {
      standings.add(scores.record(attempt(Integer.MAX_VALUE - i)));
    }
    Map<String, Standing> plain = new HashMap<>();
    standings.forEach(standing -> plain.put(standing.candidate(), standing));
    return pace.compare(
        "reading",
        1_000,
        i -> {
          Standing asked = standings.get(i % RECORDED);
          return scores
              .standing(asked.candidate(), asked.questionId())
              .map(Standing::attempts)
              .orElse(0);
        },
        i -> {
          Standing found = plain.get(standings.get(i % RECORDED).candidate());
          return found == null ? 0 : found.attempts();
        });
  }

  private Attempt attempt(int number) {
    List<PointScore> points = new ArrayList<>();
    for (int i = 1; i <= 5; i++) {
      points.add(new PointScore("Key point number " + i, 1, 0.5, false));
    }
    return new Attempt(
        "attempt-" + number,
        "candidate-" + number % CANDIDATES,
        "question-" + number / CANDIDATES % QUESTIONS,
        now,
        REPLY,
        50,
        5,
        points,
        List.of(),
        false,
        false,
        "bench");
  }
}

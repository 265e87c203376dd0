package dev.hotseat.score;

import dev.hotseat.score.Attempt.PointScore;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/// Scores that are gone when the test ends. It works every standing out anew, so that it also says
/// what the faster ways must come to.
public final class InMemoryScores implements Scores {
  private final Map<String, Attempt> attempts = new LinkedHashMap<>();

  @Override
  public synchronized Standing record(Attempt attempt) {
    attempts.putIfAbsent(attempt.id(), attempt);
    return standingOf(attempts.get(attempt.id()));
  }

  @Override
  public synchronized Standing claim(String attemptId, String label, Instant at) {
    Attempt attempt = attempts.get(attemptId);
    if (attempt == null
        || attempt.points().stream().noneMatch(point -> point.label().equals(label))) {
      throw new IllegalArgumentException("no point " + label + " in " + attemptId);
    }
    attempts.put(attemptId, claimed(attempt, label));
    return standingOf(attempt);
  }

  @Override
  public synchronized Optional<Standing> standing(String candidate, String questionId) {
    return Optional.of(attempts(candidate, questionId))
        .filter(made -> !made.isEmpty())
        .map(Standing::of);
  }

  @Override
  public synchronized List<Standing> standings(String candidate) {
    return attempts.values().stream()
        .filter(attempt -> attempt.candidate().equals(candidate))
        .map(Attempt::questionId)
        .distinct()
        .map(question -> Standing.of(attempts(candidate, question)))
        .sorted(Standing.DUE_FIRST)
        .toList();
  }

  @Override
  public synchronized List<Attempt> attempts(String candidate, String questionId) {
    return attempts.values().stream()
        .filter(attempt -> attempt.candidate().equals(candidate))
        .filter(attempt -> attempt.questionId().equals(questionId))
        .toList();
  }

  @Override
  public synchronized List<Scored> scored(String candidate, Instant since) {
    return attempts.values().stream()
        .filter(attempt -> attempt.candidate().equals(candidate))
        .filter(attempt -> !attempt.at().isBefore(since))
        .map(attempt -> new Scored(attempt.at(), attempt.score()))
        .toList();
  }

  @Override
  public synchronized void forgetRepliesBefore(Instant moment) {
    attempts.replaceAll(
        (id, attempt) ->
            attempt.at().isBefore(moment) ? with(attempt, "", attempt.points()) : attempt);
  }

  private Standing standingOf(Attempt attempt) {
    return Standing.of(attempts(attempt.candidate(), attempt.questionId()));
  }

  private static Attempt claimed(Attempt attempt, String label) {
    Stream<PointScore> points =
        attempt.points().stream()
            .map(
                point ->
                    point.label().equals(label)
                        ? new PointScore(label, point.weight(), point.coverage(), true)
                        : point);
    return with(attempt, attempt.reply(), points.toList());
  }

  private static Attempt with(Attempt attempt, String reply, List<PointScore> points) {
    return new Attempt(
        attempt.id(),
        attempt.candidate(),
        attempt.questionId(),
        attempt.at(),
        reply,
        attempt.score(),
        attempt.enough(),
        points,
        attempt.flags(),
        attempt.hinted(),
        attempt.revealed(),
        attempt.graderVersion());
  }
}

package dev.hotseat.round;

import dev.hotseat.grading.Coverage;
import dev.hotseat.grading.Flag;
import dev.hotseat.grading.Flagged;
import dev.hotseat.grading.Grade;
import dev.hotseat.grading.Grader;
import dev.hotseat.question.KeyPoint;
import dev.hotseat.question.Question;
import dev.hotseat.score.Attempt;
import dev.hotseat.score.Attempt.PointScore;
import java.util.Arrays;
import java.util.List;

/// A graded reply in a round, with what it takes to show it.
///
/// @param round the round
/// @param question what was asked
/// @param attempt what is stored of the reply
/// @param grade how it was graded
/// @param answer what it is in the round
record Graded(Round round, Question question, Attempt attempt, Grade grade, Answer answer) {

  /// A stored reply as it was graded. The words that earned its points are found again by the
  /// grader where it still grades alike; an upgrade changes no score that somebody was told.
  static Graded recalled(
      Round round, Question question, Attempt attempt, Answer answer, Grader grader) {
    Grade stored = stored(question, attempt);
    Grade again = attempt.reply().isEmpty() ? stored : grader.grade(question, attempt.reply());
    Grade grade = alike(again, stored) ? again : stored;
    return new Graded(round, question, attempt, grade, answer);
  }

  private static boolean alike(Grade again, Grade stored) {
    return again.version().equals(stored.version())
        && again.score() == stored.score()
        && again.flags().stream()
            .map(Flagged::flag)
            .toList()
            .equals(stored.flags().stream().map(Flagged::flag).toList());
  }

  private static Grade stored(Question question, Attempt attempt) {
    List<Coverage> points =
        attempt.points().stream()
            .map(point -> new Coverage(keyPoint(question, point), point.coverage(), List.of()))
            .toList();
    List<Flagged> flags =
        Arrays.stream(Flag.values())
            .filter(flag -> attempt.flags().contains(flag.slug()))
            .map(flag -> new Flagged(flag, List.of()))
            .toList();
    return new Grade(attempt.score(), points, attempt.enough(), flags, attempt.graderVersion());
  }

  private static KeyPoint keyPoint(Question question, PointScore point) {
    return question.keyPoints().stream()
        .filter(now -> now.label().equals(point.label()) && now.weight() == point.weight())
        .findFirst()
        .orElseGet(() -> new KeyPoint(point.label(), point.weight(), point.label(), List.of()));
  }
}

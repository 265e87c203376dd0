package dev.hotseat.grading;

import dev.hotseat.question.Question;
import java.util.List;

/// A reply that tries to buy points, or to lose points that are due.
///
/// @param plain what the reply was made of, to hold it against; empty where there is nothing
/// @param others what other candidates said
record Attempt(Question question, String reply, String plain, List<String> others) {
  static Attempt of(Question question, String reply) {
    return new Attempt(question, reply, "", List.of());
  }

  Grade graded(Grader by) {
    return by.grade(question, reply, others);
  }

  /// How many points it has more than what it was made of.
  double gain(Grader by) {
    return graded(by).score() - by.grade(question, plain, others).score();
  }
}

package dev.hotseat.grading;

import dev.hotseat.question.Question;
import java.util.List;

/// Grades replies. Safe to use from several threads.
public interface Grader {
  /// The most characters that a reply may have; front ends refuse longer ones with this figure.
  int MOST_CHARACTERS = 20_000;

  /// Grades a reply of any content.
  ///
  /// @param question what was asked
  /// @param reply what the candidate wrote, at most [#MOST_CHARACTERS]
  /// @param others earlier replies of other candidates that this one may have seen
  Grade grade(Question question, String reply, List<String> others);

  /// Grades a reply when there are no other candidates.
  default Grade grade(Question question, String reply) {
    return grade(question, reply, List.of());
  }

  /// Names the rules and data that decide a grade; stored with every attempt.
  String version();
}

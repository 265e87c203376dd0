package dev.hotseat.round;

import dev.hotseat.question.Question;
import java.util.List;

/// Finds questions of the bank by words.
public interface QuestionFinder {
  /// The questions whose title goes on from what was typed, best first.
  ///
  /// @param limit how many at most
  List<Question> complete(String typed, int limit);

  /// The questions that fit some words, best first.
  ///
  /// @param limit how many at most
  List<Question> search(String words, int limit);
}

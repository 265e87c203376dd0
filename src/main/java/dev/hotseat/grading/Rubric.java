package dev.hotseat.grading;

import dev.hotseat.language.Word;
import dev.hotseat.question.KeyPoint;
import java.util.List;

/// A reference answer made ready to hold replies against.
///
/// @param points the key points with the ways to say each
/// @param enough the weight of points that earns 100
/// @param asked the words of the question
/// @param references the words of the reference and of each accepted answer
record Rubric(List<Point> points, double enough, List<Word> asked, List<List<Word>> references) {

  /// A key point with the ways to say it.
  ///
  /// @param keyPoint the point
  /// @param wordings the ways to say it, at least one
  record Point(KeyPoint keyPoint, List<Wording> wordings) {
    Point {
      wordings = List.copyOf(wordings);
    }
  }

  Rubric {
    points = List.copyOf(points);
    asked = List.copyOf(asked);
    references = List.copyOf(references);
  }
}

package dev.hotseat.grading;

import dev.hotseat.question.KeyPoint;
import java.util.List;

/// A reference answer made ready to hold replies against.
///
/// @param points the key points with all their wordings
/// @param enough the weight of points that earns 100
record Rubric(List<Point> points, double enough) {

  /// A key point with the ways to say it.
  ///
  /// @param keyPoint the point
  /// @param weight what it counts in this rubric
  /// @param wordings the ways to say it, at least one
  record Point(KeyPoint keyPoint, double weight, List<Wording> wordings) {}

  Rubric {
    points = List.copyOf(points);
  }
}

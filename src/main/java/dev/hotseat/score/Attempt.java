package dev.hotseat.score;

import java.time.Instant;
import java.util.List;

/// One graded reply.
///
/// @param id unique among all attempts; recording the same id twice changes nothing
/// @param candidate the id of who replied
/// @param questionId what was asked
/// @param at when it was graded
/// @param reply the words, as written
/// @param score 0 to 100, one decimal
/// @param enough the weight of key points that earned 100
/// @param points how far each key point was covered
/// @param flags slugs of the flags raised
/// @param hinted whether the candidate had taken a hint
/// @param revealed whether the candidate had seen the reference answer
/// @param graderVersion of the grader
public record Attempt(
    String id,
    String candidate,
    String questionId,
    Instant at,
    String reply,
    double score,
    double enough,
    List<PointScore> points,
    List<String> flags,
    boolean hinted,
    boolean revealed,
    String graderVersion) {

  public Attempt {
    points = List.copyOf(points);
    flags = List.copyOf(flags);
  }

  /// A key point's share in an attempt.
  ///
  /// @param label of the key point
  /// @param weight of the key point
  /// @param coverage 0 to 1
  /// @param claimed whether the candidate said afterwards that they had made the point
  public record PointScore(String label, double weight, double coverage, boolean claimed) {}
}

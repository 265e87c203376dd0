package dev.hotseat.score;

import dev.hotseat.grading.Coverage;
import dev.hotseat.grading.Grade;
import dev.hotseat.grading.Verdict;
import dev.hotseat.review.Rating;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;

/// One graded reply.
///
/// @param id unique among all attempts; recording the same id twice changes nothing
/// @param candidate the id of who replied
/// @param questionId what was asked
/// @param at when it was graded, to the millisecond
/// @param reply the words, as written; empty once they were kept long enough
/// @param score 0 to 100, one decimal
/// @param enough the weight of key points that earned 100, above 0
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

  /// @throws IllegalArgumentException where the score is not between 0 and 100 or `enough` is not
  ///     above 0
  public Attempt {
    if (!(score >= 0 && score <= 100)) {
      throw new IllegalArgumentException("score " + score);
    }
    if (!(enough > 0)) {
      throw new IllegalArgumentException("enough " + enough);
    }
    at = at.truncatedTo(ChronoUnit.MILLIS);
    points = List.copyOf(points);
    flags = List.copyOf(flags);
  }

  /// The attempt that a graded reply makes.
  public static Attempt graded(
      String id,
      String candidate,
      String questionId,
      Instant at,
      String reply,
      Grade grade,
      boolean hinted,
      boolean revealed) {
    return new Attempt(
        id,
        candidate,
        questionId,
        at,
        reply,
        grade.score(),
        grade.enough(),
        grade.keyPoints().stream().map(PointScore::of).toList(),
        grade.flags().stream().map(flagged -> flagged.flag().slug()).toList(),
        hinted,
        revealed,
        grade.version());
  }

  /// How well the question was remembered, for the candidate's own reviews.
  Rating rating() {
    return Rating.of(Verdict.of(scoreWithClaims()), hinted, revealed);
  }

  /// The score that the candidate's own reviews go by: each point that they say to have made counts
  /// in full. Never lower than the graded score.
  double scoreWithClaims() {
    if (points.stream().noneMatch(PointScore::claimed)) {
      return score;
    }
    double earned = points.stream().mapToDouble(PointScore::earnedWithClaim).sum();
    double claimed = 100 * Math.min(1, earned / enough);
    return Math.max(score, Math.round(claimed * 10) / 10.0);
  }

  /// A key point's share in an attempt.
  ///
  /// @param label of the key point
  /// @param weight of the key point
  /// @param coverage 0 to 1
  /// @param claimed whether the candidate said afterwards that they had made the point
  public record PointScore(String label, double weight, double coverage, boolean claimed) {

    private static PointScore of(Coverage coverage) {
      return new PointScore(
          coverage.keyPoint().label(), coverage.keyPoint().weight(), coverage.degree(), false);
    }

    private double earnedWithClaim() {
      return claimed ? weight : weight * coverage;
    }
  }
}

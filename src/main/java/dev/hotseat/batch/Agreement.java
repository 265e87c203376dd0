package dev.hotseat.batch;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/// How well a grader agrees with people over many replies.
///
/// @param answers how many replies were graded and marked
/// @param unanswered how many marked replies got no grade
/// @param r Pearson's correlation of scores and marks, -1 to 1; not a number where either is
///     constant
/// @param rWithinQuestions the same after each question's means are taken out
/// @param rho Spearman's rank correlation
/// @param auc the chance that a reply marked 70 and up scores above one marked lower, 0 to 1
/// @param rmse root of the mean squared difference of score and mark, on 0 to 100
/// @param rmseOfLine the same after the best straight line through the scores
public record Agreement(
    int answers,
    int unanswered,
    double r,
    double rWithinQuestions,
    double rho,
    double auc,
    double rmse,
    double rmseOfLine) {
  private static final double GOOD_MARK = 70;

  /// A reply with a person's mark and the grader's score.
  ///
  /// @param questionKey names its question
  /// @param mark what a person gave, 0 to 100
  /// @param score what the grader gave, 0 to 100
  public record Pair(String questionKey, double mark, double score) {}

  /// The agreement over some replies.
  static Agreement of(List<Pair> pairs, int unanswered) {
    double[] marks = pairs.stream().mapToDouble(Pair::mark).toArray();
    double[] scores = pairs.stream().mapToDouble(Pair::score).toArray();
    double r = pearson(marks, scores);
    double mean = mean(marks);
    double spread =
        Math.sqrt(
            IntStream.range(0, marks.length)
                .mapToDouble(i -> (marks[i] - mean) * (marks[i] - mean))
                .average()
                .orElse(0));
    double squares =
        IntStream.range(0, marks.length)
            .mapToDouble(i -> (marks[i] - scores[i]) * (marks[i] - scores[i]))
            .average()
            .orElse(0);
    return new Agreement(
        pairs.size(),
        unanswered,
        r,
        pearson(withoutMeans(pairs, marks), withoutMeans(pairs, scores)),
        pearson(ranks(marks), ranks(scores)),
        auc(marks, scores),
        Math.sqrt(squares),
        spread * Math.sqrt(Math.max(0, 1 - r * r)));
  }

  private static double mean(double[] values) {
    return IntStream.range(0, values.length).mapToDouble(i -> values[i]).average().orElse(0);
  }

  private static double pearson(double[] left, double[] right) {
    if (left.length < 2) {
      return Double.NaN;
    }
    double meanLeft = mean(left);
    double meanRight = mean(right);
    double product = 0;
    double squaresLeft = 0;
    double squaresRight = 0;
    for (int i = 0; i < left.length; i++) {
      product += (left[i] - meanLeft) * (right[i] - meanRight);
      squaresLeft += (left[i] - meanLeft) * (left[i] - meanLeft);
      squaresRight += (right[i] - meanRight) * (right[i] - meanRight);
    }
    return product / Math.sqrt(squaresLeft * squaresRight);
  }

  /// Ranks from 1, equal values sharing the mean of theirs.
  private static double[] ranks(double[] values) {
    List<Integer> order =
        IntStream.range(0, values.length)
            .boxed()
            .sorted((a, b) -> Double.compare(values[a], values[b]))
            .toList();
    double[] ranks = new double[values.length];
    for (int first = 0, next; first < order.size(); first = next) {
      next = first + 1;
      while (next < order.size() && values[order.get(next)] == values[order.get(first)]) {
        next++;
      }
      for (int i = first; i < next; i++) {
        ranks[order.get(i)] = (first + next + 1) / 2.0;
      }
    }
    return ranks;
  }

  /// The area under the receiver's curve by the ranks of the good ones (Mann and Whitney's U).
  private static double auc(double[] marks, double[] scores) {
    double[] ranks = ranks(scores);
    double sum = 0;
    long good = 0;
    for (int i = 0; i < marks.length; i++) {
      if (marks[i] >= GOOD_MARK) {
        good++;
        sum += ranks[i];
      }
    }
    long rest = marks.length - good;
    return good == 0 || rest == 0
        ? Double.NaN
        : (sum - good * (good + 1) / 2.0) / ((double) good * rest);
  }

  private static double[] withoutMeans(List<Pair> pairs, double[] values) {
    Map<String, List<Double>> byQuestion = new HashMap<>();
    for (int i = 0; i < values.length; i++) {
      byQuestion
          .computeIfAbsent(pairs.get(i).questionKey(), key -> new ArrayList<>())
          .add(values[i]);
    }
    double[] rest = new double[values.length];
    for (int i = 0; i < values.length; i++) {
      List<Double> group = byQuestion.getOrDefault(pairs.get(i).questionKey(), List.of());
      rest[i] = values[i] - group.stream().mapToDouble(Double::doubleValue).average().orElse(0);
    }
    return rest;
  }
}

package dev.hotseat.batch;

import dev.hotseat.batch.Agreement.Pair;
import dev.hotseat.grading.Verdict;
import java.util.List;
import java.util.function.Predicate;

/// How often verdicts mean what people mean. A share of no replies is not a number.
///
/// @param topGood of the replies that people gave 95 and up, the share that is good or strong
/// @param topMedian the median score of those
/// @param lowBelow of the replies that people gave 40 and under, the share below good
/// @param strongRight of the replies that are strong, the share that people gave 70 and up
/// @param weakRight of the replies that are weak, the share that people gave less than 70
public record Bands(
    double topGood, double topMedian, double lowBelow, double strongRight, double weakRight) {
  private static final double TOP_MARK = 95;
  private static final double LOW_MARK = 40;
  private static final double GOOD_MARK = 70;

  static Bands of(List<Pair> pairs) {
    List<Pair> top = pairs.stream().filter(it -> it.mark() >= TOP_MARK).toList();
    List<Pair> low = pairs.stream().filter(it -> it.mark() <= LOW_MARK).toList();
    return new Bands(
        share(top, Bands::isGood),
        median(top.stream().mapToDouble(Pair::score).sorted().toArray()),
        share(low, it -> !isGood(it)),
        share(having(pairs, Verdict.STRONG), it -> it.mark() >= GOOD_MARK),
        share(having(pairs, Verdict.WEAK), it -> it.mark() < GOOD_MARK));
  }

  private static boolean isGood(Pair pair) {
    return Verdict.of(pair.score()).compareTo(Verdict.GOOD) <= 0;
  }

  private static List<Pair> having(List<Pair> pairs, Verdict verdict) {
    return pairs.stream().filter(it -> Verdict.of(it.score()) == verdict).toList();
  }

  private static double share(List<Pair> pairs, Predicate<Pair> which) {
    return pairs.isEmpty()
        ? Double.NaN
        : pairs.stream().filter(which).count() / (double) pairs.size();
  }

  private static double median(double[] sorted) {
    if (sorted.length == 0) {
      return Double.NaN;
    }
    return (sorted[(sorted.length - 1) / 2] + sorted[sorted.length / 2]) / 2;
  }
}

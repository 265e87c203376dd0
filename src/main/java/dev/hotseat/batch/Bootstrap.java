package dev.hotseat.batch;

import dev.hotseat.batch.Agreement.Pair;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleFunction;
import java.util.random.RandomGenerator;

/// What the same grader might have reached with other questions. Whole questions are drawn with
/// putting back, since the replies to one are alike: with few questions a file says little, however
/// many replies it has.
///
/// @param r 95 of 100 correlations lie in it
/// @param auc 95 of 100 of the chances that a good reply scores above another lie in it
public record Bootstrap(Interval r, Interval auc) {
  private static final int DRAWS = 500;
  private static final double OUTSIDE = 0.025;

  /// A stretch of values, its ends included; not numbers where nothing can be said.
  public record Interval(double from, double to) {}

  /// Draws again and again from some marked replies.
  public static Bootstrap of(Marked marked, RandomGenerator random) {
    Map<String, List<Pair>> byQuestion = new LinkedHashMap<>();
    marked
        .pairs()
        .forEach(
            it -> byQuestion.computeIfAbsent(it.questionKey(), key -> new ArrayList<>()).add(it));
    List<List<Pair>> questions =
        byQuestion.entrySet().stream()
            .sorted(Map.Entry.comparingByKey(Comparator.naturalOrder()))
            .map(Map.Entry::getValue)
            .toList();
    List<Agreement> drawn = new ArrayList<>();
    for (int draw = 0; draw < DRAWS && !questions.isEmpty(); draw++) {
      drawn.add(draw(questions, random));
    }
    return new Bootstrap(interval(drawn, Agreement::r), interval(drawn, Agreement::auc));
  }

  private static Agreement draw(List<List<Pair>> questions, RandomGenerator random) {
    List<Pair> pairs = new ArrayList<>();
    for (int i = 0; i < questions.size(); i++) {
      pairs.addAll(questions.get(random.nextInt(questions.size())));
    }
    return Agreement.of(pairs, 0);
  }

  private static Interval interval(List<Agreement> drawn, ToDoubleFunction<Agreement> figure) {
    double[] figures =
        drawn.stream().mapToDouble(figure).filter(it -> !Double.isNaN(it)).sorted().toArray();
    if (figures.length == 0) {
      return new Interval(Double.NaN, Double.NaN);
    }
    int outside = (int) (OUTSIDE * figures.length);
    double[] inside = Arrays.copyOfRange(figures, outside, figures.length - outside);
    return new Interval(inside[0], inside[inside.length - 1]);
  }
}

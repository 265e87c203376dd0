package dev.hotseat.grading;

import java.util.Arrays;
import java.util.List;

/// The words of many short texts as bags of words, with what each counts. All of them lie close
/// together: a reply has most words of a few of the texts, each has to be looked at, and memory
/// that is far apart is slow. [Postings] go the other way, from a word to the texts.
final class Bags {
  private final int[] numbers;
  private final double[] weights;

  /// Where the words of each text begin, and behind the last one where they end.
  private final int[] begins;

  /// What the words of each text count together.
  private final double[] sums;

  /// @param numbers of each text's words in the lexicon
  /// @param weights what each of these words counts
  Bags(List<int[]> numbers, List<double[]> weights) {
    this.numbers = numbers.stream().flatMapToInt(Arrays::stream).toArray();
    this.weights = weights.stream().flatMapToDouble(Arrays::stream).toArray();
    begins = new int[numbers.size() + 1];
    sums = new double[numbers.size()];
    for (int i = 0; i < sums.length; i++) {
      begins[i + 1] = begins[i] + numbers.get(i).length;
      sums[i] = Arrays.stream(weights.get(i)).sum();
    }
  }

  /// What the words of a text count together.
  double weight(int text) {
    return sums[text];
  }

  /// What those words of a text count that a reply has.
  double said(int text, Occurrences reply) {
    double said = 0;
    for (int i = begins[text]; i < begins[text + 1]; i++) {
      said += reply.has(numbers[i]) ? weights[i] : 0;
    }
    return said;
  }
}

package dev.hotseat.grading;

import java.util.Arrays;

/// Which of many short texts have a word, what it counts there and in which sense. All of one word
/// lies together: a reply has a few words of thousands, and memory that is far apart is slow.
final class Postings {
  private int[] texts = new int[1];
  private double[] weights = new double[1];
  private byte[] senses = new byte[1];
  private int size;

  /// @param text its number
  /// @param sense a bit for being affirmed and one for being denied
  void add(int text, double weight, int sense) {
    if (size == texts.length) {
      texts = Arrays.copyOf(texts, 2 * size);
      weights = Arrays.copyOf(weights, 2 * size);
      senses = Arrays.copyOf(senses, 2 * size);
    }
    texts[size] = text;
    weights[size] = weight;
    senses[size++] = (byte) sense;
  }

  /// How many texts have the word; one that has it twice counts twice.
  int size() {
    return size;
  }

  int text(int i) {
    return texts[i];
  }

  double weight(int i) {
    return weights[i];
  }

  int sense(int i) {
    return senses[i];
  }

  /// The sense of a word: of two that have none of their bits in common, one denies what the other
  /// affirms.
  static int sense(boolean affirmed, boolean denied) {
    return (affirmed ? 1 : 0) | (denied ? 2 : 0);
  }
}

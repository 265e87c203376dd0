package dev.hotseat.grading;

import java.util.Locale;

/// A score in a word.
public enum Verdict {
  STRONG(85),
  GOOD(60),
  PARTIAL(30),
  WEAK(0);

  private final double from;

  Verdict(double from) {
    this.from = from;
  }

  /// The verdict on a score of 0 to 100 that is already rounded to one decimal.
  public static Verdict of(double score) {
    for (Verdict verdict : values()) {
      if (score >= verdict.from) {
        return verdict;
      }
    }
    throw new IllegalArgumentException("score " + score + " is below 0");
  }

  /// The verdict as files and people write it: `strong`.
  public String slug() {
    return name().toLowerCase(Locale.ROOT);
  }
}

package dev.hotseat.question;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/// How much experience a question expects. The order is from easy to hard.
public enum Level {
  BEGINNER,
  INTERMEDIATE,
  ADVANCED;

  /// The level as files, options and people write it: `beginner`.
  public String slug() {
    return name().toLowerCase(Locale.ROOT);
  }

  /// The level that a word names, in any case; empty when it names none.
  public static Optional<Level> of(String word) {
    return Arrays.stream(values()).filter(level -> level.slug().equalsIgnoreCase(word)).findFirst();
  }

  /// The next easier level, or this one when there is none.
  public Level easier() {
    return this == ADVANCED ? INTERMEDIATE : BEGINNER;
  }

  /// The next harder level, or this one when there is none.
  public Level harder() {
    return this == BEGINNER ? INTERMEDIATE : ADVANCED;
  }
}

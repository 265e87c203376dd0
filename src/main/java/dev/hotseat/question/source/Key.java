package dev.hotseat.question.source;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/// What a comment may set: the first three on a question's heading, the others on a list item.
enum Key {
  ID,
  TOPIC,
  ENOUGH,
  WEIGHT,
  ALSO;

  static Optional<Key> of(String name) {
    return Arrays.stream(values()).filter(key -> key.word().equalsIgnoreCase(name)).findFirst();
  }

  String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  boolean onHeading() {
    return compareTo(WEIGHT) < 0;
  }
}

package dev.hotseat.question.source;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.regex.Pattern;

/// What the comments of one heading or list item say.
///
/// @param values the values of each key that is there, as written
/// @param line the line of the file to name when a value is wrong
record Annotation(Map<Key, List<String>> values, int line) {
  static final Annotation NONE = new Annotation(Map.of(), 1);

  private static final Pattern NUMBER = Pattern.compile("\\d{1,6}(\\.\\d{1,6})?");

  /// The value of a key that takes one.
  Optional<String> value(Key key) {
    return all(key).stream().findFirst();
  }

  /// The values of a key that takes several.
  List<String> all(Key key) {
    return values.getOrDefault(key, List.of());
  }

  /// The value of a key that takes a number above 0; empty where there is none or it is wrong,
  /// which is then among the problems.
  OptionalDouble number(Key key, Problems problems) {
    Optional<String> text = value(key);
    if (text.isEmpty()) {
      return OptionalDouble.empty();
    }
    double number = NUMBER.matcher(text.get()).matches() ? Double.parseDouble(text.get()) : 0;
    if (!(number > 0)) {
      problems.add(line, "bank.number", "key", key.word(), "text", text.get());
      return OptionalDouble.empty();
    }
    return OptionalDouble.of(number);
  }
}

package dev.hotseat.text;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/// A sentence that is still to be said: its key in the text bundle, and the values that it names.
///
/// @param key name of the sentence in `texts.properties`
/// @param values what its placeholders stand for: numbers, points in time ([Moment]), texts (taken
///     as
///     they are and escaped by the front end), or further messages
public record Message(String key, Map<String, Object> values) {

  public Message {
    values = Collections.unmodifiableMap(new LinkedHashMap<>(values));
  }

  /// A message with its values given as name, value, name, value.
  ///
  /// @throws IllegalArgumentException where a name has no value or is not a text
  public static Message of(String key, Object... namesAndValues) {
    if (namesAndValues.length % 2 != 0) {
      throw new IllegalArgumentException("a name without a value in " + key);
    }
    Map<String, Object> values = new LinkedHashMap<>();
    for (int i = 0; i < namesAndValues.length; i += 2) {
      if (!(namesAndValues[i] instanceof String name)) {
        throw new IllegalArgumentException("not a name in " + key + ": " + namesAndValues[i]);
      }
      values.put(name, namesAndValues[i + 1]);
    }
    return new Message(key, values);
  }
}

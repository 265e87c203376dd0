package dev.hotseat.command;

import dev.hotseat.text.Message;
import java.util.Map;
import java.util.Optional;

/// One use of a command: who gave it, and the values of its options.
///
/// @param caller who gave it
/// @param values the options' texts by name
public record Invocation(Caller caller, Map<String, String> values) {

  public Invocation {
    values = Map.copyOf(values);
  }

  /// The option's value, empty where it was not given.
  ///
  /// @throws Rejection where the text given is not allowed
  public <T> Optional<T> value(Option<T> option) {
    return Optional.ofNullable(values.get(option.name())).map(option.reader());
  }

  /// The value of an option that must be given.
  ///
  /// @throws Rejection where it was not given, or the text given is not allowed
  public <T> T required(Option<T> option) {
    return value(option)
        .orElseThrow(() -> new Rejection(Message.of("option.missing", "name", option.name())));
  }
}

package dev.hotseat.command;

import java.util.List;
import java.util.Locale;

/// Proposes values for an option while it is being typed.
@FunctionalInterface
public interface Completion {
  /// Proposes nothing.
  Completion NONE = (typed, caller) -> List.of();

  /// A proposed value.
  ///
  /// @param value what is handed to the command
  /// @param label what the person reads
  record Suggestion(String value, String label) {}

  /// The proposals for a beginning, best first.
  ///
  /// @param caller who types
  List<Suggestion> suggest(String typed, Caller caller);

  /// Proposes those of a few values that begin with what was typed.
  static Completion among(List<String> values) {
    return (typed, caller) ->
        values.stream()
            .filter(value -> value.startsWith(typed.strip().toLowerCase(Locale.ROOT)))
            .map(value -> new Suggestion(value, value))
            .toList();
  }
}

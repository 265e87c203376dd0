package dev.hotseat.command;

import dev.hotseat.text.Message;
import java.util.List;
import java.util.function.Function;

/// A named value that a command takes. It declares itself, completes itself and reads itself, so
/// that its name is written once.
///
/// @param <T> what the option's text is read as
/// @param name the name as typed, in lower case
/// @param choices the only values that are allowed, empty where any text may stand
/// @param completion proposes values for what has been typed so far
/// @param reader reads the typed text; throws [Rejection] where it cannot
public record Option<T>(
    String name, List<String> choices, Completion completion, Function<String, T> reader) {

  /// A free text.
  public static Option<String> text(String name) {
    return new Option<>(name, List.of(), Completion.NONE, text -> text);
  }

  /// A whole number between two bounds, both included.
  public static Option<Integer> number(String name, int least, int most) {
    return new Option<>(
        name,
        List.of(),
        Completion.NONE,
        text -> {
          try {
            int number = Integer.parseInt(text.strip());
            if (number >= least && number <= most) {
              return number;
            }
          } catch (NumberFormatException notANumber) {
            // Told below, in the same sentence as a number out of bounds.
          }
          throw new Rejection(
              Message.of(
                  "option.number", "name", name, "text", text, "least", least, "most", most));
        });
  }

  /// One of a few values.
  ///
  /// @param reader reads a choice; called with one of the choices only
  public static <T> Option<T> choice(
      String name, List<String> choices, Function<String, T> reader) {
    return new Option<>(
        name,
        List.copyOf(choices),
        Completion.among(choices),
        text -> {
          String typed = text.strip();
          return choices.stream()
              .filter(typed::equalsIgnoreCase)
              .findFirst()
              .map(reader)
              .orElseThrow(
                  () ->
                      new Rejection(
                          Message.of(
                              "option.choice",
                              "name",
                              name,
                              "text",
                              text,
                              "choices",
                              String.join(", ", choices))));
        });
  }
}

package dev.hotseat.command;

import dev.hotseat.text.Message;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/// A named value that a command takes. It declares itself, completes itself and reads itself, so
/// that its name is written once.
///
/// @param <T> what the option's text is read as
/// @param name the name as typed, in lower case
/// @param kind what may stand there, so that a front end can help with it
/// @param required whether it must be given
/// @param completion proposes values for what has been typed so far
/// @param reader reads the typed text; throws [Rejection] where it cannot
public record Option<T>(
    String name, Kind kind, boolean required, Completion completion, Function<String, T> reader) {

  /// What may stand in an option.
  public sealed interface Kind {
    /// Any text.
    record Text() implements Kind {}

    /// A whole number between two bounds, both included.
    record Whole(int least, int most) implements Kind {}

    /// One of a few values.
    record Choice(List<String> values) implements Kind {
      public Choice {
        values = List.copyOf(values);
      }
    }

    /// `true` or `false`.
    record YesNo() implements Kind {}

    /// The id of a person.
    record Person() implements Kind {}

    /// The id of a channel of the server.
    record Channel() implements Kind {}

    /// The id of a role of the server.
    record Role() implements Kind {}
  }

  /// A free text.
  public static Option<String> text(String name) {
    return of(name, new Kind.Text(), text -> text);
  }

  /// The id of a person.
  public static Option<String> person(String name) {
    return of(name, new Kind.Person(), text -> text);
  }

  /// The id of a channel of the server.
  public static Option<String> channel(String name) {
    return of(name, new Kind.Channel(), text -> text);
  }

  /// The id of a role of the server.
  public static Option<String> role(String name) {
    return of(name, new Kind.Role(), text -> text);
  }

  /// Yes or no.
  public static Option<Boolean> yesNo(String name) {
    Map<String, Boolean> words =
        Map.of("true", true, "yes", true, "on", true, "false", false, "no", false, "off", false);
    return of(
        name,
        new Kind.YesNo(),
        text ->
            Optional.ofNullable(words.get(text.strip().toLowerCase(Locale.ROOT)))
                .orElseThrow(() -> notAmong(name, text, List.of("yes", "no"))));
  }

  /// A whole number between two bounds, both included.
  public static Option<Integer> number(String name, int least, int most) {
    return of(
        name,
        new Kind.Whole(least, most),
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
    Option<T> option =
        of(
            name,
            new Kind.Choice(choices),
            text ->
                choices.stream()
                    .filter(text.strip()::equalsIgnoreCase)
                    .findFirst()
                    .map(reader)
                    .orElseThrow(() -> notAmong(name, text, choices)));
    return option.completed(Completion.among(choices));
  }

  /// The same, which must be given.
  public Option<T> always() {
    return new Option<>(name, kind, true, completion, reader);
  }

  /// The same with proposals while it is typed.
  public Option<T> completed(Completion proposals) {
    return new Option<>(name, kind, required, proposals, reader);
  }

  private static <T> Option<T> of(String name, Kind kind, Function<String, T> reader) {
    return new Option<>(name, kind, false, Completion.NONE, reader);
  }

  private static Rejection notAmong(String name, String text, List<String> allowed) {
    return new Rejection(
        Message.of(
            "option.choice", "name", name, "text", text, "choices", String.join(", ", allowed)));
  }
}

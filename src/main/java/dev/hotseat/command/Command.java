package dev.hotseat.command;

import java.util.List;

/// A command of the conversation, whole in one value. What it does is said in one sentence by the
/// text `command.NAME`; its options by `command.NAME.OPTION`.
///
/// @param name the word that calls it, in lower case
/// @param access who may use it
/// @param audience who sees its answer; a front end must know it before the command has run
/// @param speed whether the answer may take longer than a moment
/// @param options what it takes, in the order in which unnamed values are matched to them
/// @param handler what it does
public record Command(
    String name,
    Access access,
    Audience audience,
    Speed speed,
    List<Option<?>> options,
    Handler handler) {

  /// How long a command takes.
  public enum Speed {
    /// Answers from memory.
    INSTANT,
    /// Reads or writes the store, or calculates: a front end announces it before it runs.
    SLOW
  }

  public Command {
    options = List.copyOf(options);
  }

  /// A command for everyone that answers its caller alone.
  public static Command personal(String name, Handler handler, Option<?>... options) {
    return new Command(
        name, Access.EVERYONE, Audience.CALLER, Speed.SLOW, List.of(options), handler);
  }
}

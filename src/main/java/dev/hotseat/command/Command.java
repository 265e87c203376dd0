package dev.hotseat.command;

import java.util.List;

/// A command of the conversation, whole in one value. What it does is said in one sentence by the
/// text `command.NAME`, a blank in the name written as a dot; its options by `command.NAME.OPTION`.
///
/// @param name the word that calls it, in lower case; `settings show` is the command `show` of the
///     group `settings`
/// @param given how it is given
/// @param access who may use it
/// @param place where it can be given
/// @param audience who sees its answer; a front end must know it before the command has run
/// @param speed whether the answer may take longer than a moment
/// @param options what it takes, in the order in which unnamed values are matched to them
/// @param handler what it does
public record Command(
    String name,
    Given given,
    Access access,
    Where place,
    Audience audience,
    Speed speed,
    List<Option<?>> options,
    Handler handler) {

  /// The option by which a command hears the id of the message whose button was pressed.
  public static final String PRESSED = "pressed";

  /// The option by which a command hears the id of the sending of its form: the same each time that
  /// one sending is told of.
  public static final String SENT = "sent";

  /// How a command is given.
  public enum Given {
    /// Typed, and listed among the commands.
    TYPED,
    /// Picked for a message that somebody wrote. The options `message`, `author` and `text` say
    /// which: the message's id, its author's id and its words.
    FOR_MESSAGE,
    /// By the front end, or by a button: never typed. The option [#PRESSED] says under which
    /// message the button stands.
    SILENT
  }

  /// Where a command can be given.
  public enum Where {
    ANYWHERE,
    /// In a channel of a server.
    IN_SERVER
  }

  /// How long a command takes.
  public enum Speed {
    /// Answers from memory, and so may open a form.
    INSTANT,
    /// Reads or writes the store, or calculates: a front end announces it before it runs.
    SLOW
  }

  public Command {
    options = List.copyOf(options);
  }

  /// A typed command for everyone, everywhere, that answers its caller alone.
  public static Command personal(String name, Handler handler, Option<?>... options) {
    return new Command(
        name,
        Given.TYPED,
        Access.EVERYONE,
        Where.ANYWHERE,
        Audience.CALLER,
        Speed.SLOW,
        List.of(options),
        handler);
  }

  /// The same, answered before all.
  public Command inPublic() {
    return new Command(name, given, access, place, Audience.EVERYONE, speed, options, handler);
  }

  /// The same, in servers alone.
  public Command inServers() {
    return new Command(name, given, access, Where.IN_SERVER, audience, speed, options, handler);
  }

  /// The same, in servers alone and for their moderators.
  public Command forModerators() {
    return new Command(
        name, given, Access.MODERATOR, Where.IN_SERVER, audience, speed, options, handler);
  }

  /// The same, answered from memory.
  public Command instant() {
    return new Command(name, given, access, place, audience, Speed.INSTANT, options, handler);
  }

  /// The same, given in another way.
  public Command given(Given way) {
    return new Command(name, way, access, place, audience, speed, options, handler);
  }
}

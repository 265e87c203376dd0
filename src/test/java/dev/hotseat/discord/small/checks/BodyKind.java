package dev.hotseat.discord.small.checks;

/// What a request's body is, for the rules that the description lacks.
public enum BodyKind {
  /// A new message.
  MESSAGE,
  /// A change of a message.
  EDIT,
  /// A new thread, which begins with a message in a forum.
  THREAD,
  /// The first response to an interaction.
  CALLBACK,
  /// One command.
  COMMAND,
  /// All commands at once.
  COMMANDS,
  /// Anything else, or none.
  OTHER
}

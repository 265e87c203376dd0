package dev.hotseat.command;

/// Who sees a reply.
public enum Audience {
  /// All who see the place where the command was given.
  EVERYONE,
  /// The caller alone.
  CALLER
}

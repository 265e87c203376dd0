package dev.hotseat.command;

/// Who may use a command. The dispatcher checks it, whatever the front end has checked before.
public enum Access {
  EVERYONE,
  MODERATOR
}

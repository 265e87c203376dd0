package dev.hotseat.operations;

import dev.hotseat.text.Message;

/// What a look at the installation found.
///
/// @param fine whether it is as it should be
/// @param message what it is, and what to do where it is not fine
public record Finding(boolean fine, Message message) {

  /// Something that is as it should be.
  public static Finding fine(Message message) {
    return new Finding(true, message);
  }

  /// Something to mend.
  public static Finding wrong(Message message) {
    return new Finding(false, message);
  }
}

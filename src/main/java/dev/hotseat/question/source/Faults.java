package dev.hotseat.question.source;

import dev.hotseat.text.Message;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.NotDirectoryException;

/// Says why a file could not be read or written.
final class Faults {
  private Faults() {}

  /// The reason in words where it is a usual one: Java's own message is then only the file's name.
  static Message reason(IOException fault) {
    return switch (fault) {
      case AccessDeniedException denied -> Message.of("bank.denied");
      case NotDirectoryException not -> Message.of("bank.not-a-folder");
      default -> Message.of("bank.fault", "reason", String.valueOf(fault.getMessage()));
    };
  }
}

package dev.hotseat.question.source;

import dev.hotseat.text.Message;
import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/// Writes a file that is either whole or not there, and never takes the place of another one.
final class NewFile {
  private NewFile() {}

  /// Why a file of that name cannot be written, if it is known beforehand.
  static Optional<Message> refusal(Path file) {
    return Files.exists(file)
        ? Optional.of(Message.of("bank.file-exists", "file", file))
        : Optional.empty();
  }

  /// Writes a file, and the folders above it where they are missing.
  ///
  /// @return why it was not written
  static Optional<Message> write(Path file, String text) {
    try {
      Path target = file.toAbsolutePath();
      Path folder = target.getParent();
      if (folder == null || Files.exists(target)) {
        return Optional.of(Message.of("bank.file-exists", "file", file));
      }
      Files.createDirectories(folder);
      move(folder.resolve("." + target.getFileName() + ".new"), target, text);
      return Optional.empty();
    } catch (FileAlreadyExistsException e) {
      return Optional.of(Message.of("bank.file-exists", "file", e.getFile()));
    } catch (IOException e) {
      return Optional.of(Message.of("bank.not-written", "file", file, "reason", Faults.reason(e)));
    }
  }

  private static void move(Path temporary, Path target, String text) throws IOException {
    try {
      Files.writeString(temporary, text);
      Files.move(temporary, target); // in one folder: a rename, which is there or is not
    } finally {
      Files.deleteIfExists(temporary);
    }
  }
}

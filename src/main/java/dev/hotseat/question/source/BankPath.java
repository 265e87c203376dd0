package dev.hotseat.question.source;

import java.nio.file.Path;

/// A place of the bank: a file, or a folder with all the Markdown files in it.
///
/// @param path the file or folder
/// @param optional whether it may be missing, as a default place may that nobody named
public record BankPath(Path path, boolean optional) {

  /// A place that somebody named: it is a problem if it is missing.
  public static BankPath named(Path path) {
    return new BankPath(path, false);
  }

  /// A place that counts where it exists.
  public static BankPath ifThere(Path path) {
    return new BankPath(path, true);
  }
}

package dev.hotseat.question;

import java.nio.file.Path;

/// Where in a file something stands, written `file:line` as compilers do.
///
/// @param file the file
/// @param line the line, counted from 1
public record Place(Path file, int line) {

  @Override
  public String toString() {
    return file + ":" + line;
  }
}

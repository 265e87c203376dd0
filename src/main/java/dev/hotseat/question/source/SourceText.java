package dev.hotseat.question.source;

import dev.hotseat.question.Place;
import java.nio.file.Path;
import java.util.List;

/// A text and where it stands. Its line ends are single line feeds.
///
/// @param file the file that it is from
/// @param firstLine the line of the file on which the text begins, counted from 1
/// @param text the text
record SourceText(Path file, int firstLine, String text) {

  /// The text's lines, without their ends.
  List<String> lines() {
    return List.of(text.split("\n", -1));
  }

  /// The part from one line to before another.
  ///
  /// @param from index of the first line, counted from 0
  /// @param to index of the line after the last
  SourceText part(int from, int to) {
    return new SourceText(file, firstLine + from, String.join("\n", lines().subList(from, to)));
  }

  /// The line of the file on which a line of the text stands.
  ///
  /// @param index index of the line in the text, counted from 0
  int lineAt(int index) {
    return firstLine + index;
  }

  Place place(int line) {
    return new Place(file, line);
  }
}

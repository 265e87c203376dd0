package dev.hotseat.question.source;

import dev.hotseat.question.Place;
import dev.hotseat.question.Problem;
import dev.hotseat.text.Message;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// Gathers the problems of one file.
final class Problems {
  private final Path file;
  private final List<Problem> found = new ArrayList<>();

  Problems(Path file) {
    this.file = file;
  }

  /// Notes a problem.
  ///
  /// @param line line of the file, counted from 1
  /// @param key name of the sentence that says what is wrong
  /// @param namesAndValues what its placeholders stand for
  void add(int line, String key, Object... namesAndValues) {
    found.add(new Problem(new Place(file, line), Message.of(key, namesAndValues)));
  }

  List<Problem> all() {
    return List.copyOf(found);
  }
}

package dev.hotseat.settings;

import dev.hotseat.text.Message;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;

/// What a setting takes.
///
/// @param allowed says it to people, as the end of a sentence
/// @param reading makes a value of the text
record Kind<T>(Message allowed, Reading<T> reading) {
  private static final String SQLITE = "jdbc:sqlite:";

  /// Makes a value of a text without blanks around it; empty where the text is not allowed.
  @FunctionalInterface
  interface Reading<T> {
    Optional<T> read(String text, Path home);
  }

  /// One of several words, in any case.
  static <T> Kind<T> choice(Map<String, T> meanings) {
    return new Kind<>(
        Message.of("settings.choice", "words", String.join(", ", new TreeSet<>(meanings.keySet()))),
        (text, home) -> Optional.ofNullable(meanings.get(text.toLowerCase(Locale.ROOT))));
  }

  /// One path or more, separated by commas.
  static Kind<List<Path>> paths() {
    return new Kind<>(
        Message.of("settings.paths"),
        (text, home) -> {
          List<Optional<Path>> paths =
              Arrays.stream(text.split(","))
                  .map(String::strip)
                  .filter(path -> !path.isEmpty())
                  .map(path -> path(path, home))
                  .toList();
          return paths.isEmpty() || paths.contains(Optional.<Path>empty())
              ? Optional.empty()
              : Optional.of(paths.stream().flatMap(Optional::stream).toList());
        });
  }

  /// The URL of a SQLite file, without parameters, since the program sets its own.
  static Kind<Path> sqliteFile() {
    return new Kind<>(
        Message.of("settings.sqlite"),
        (text, home) ->
            Optional.of(text)
                .filter(url -> url.startsWith(SQLITE))
                .map(url -> url.substring(SQLITE.length()).strip())
                .filter(path -> !path.isEmpty() && !path.contains("?"))
                .filter(path -> !path.startsWith(":") && !path.startsWith("file:"))
                .flatMap(path -> path(path, home)));
  }

  private static Optional<Path> path(String text, Path home) {
    try {
      return Optional.of(home.resolve(text).normalize());
    } catch (InvalidPathException notAPath) {
      return Optional.empty();
    }
  }
}

package dev.hotseat.settings;

import dev.hotseat.text.Message;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

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

  /// A file, or nothing.
  static Kind<Optional<Path>> optionalFile() {
    return orNothing(
        Message.of("settings.file-path"),
        (text, home) ->
            Optional.of(text).filter(file -> !file.isEmpty()).flatMap(file -> path(file, home)));
  }

  /// A secret in one word, or nothing.
  static Kind<Optional<Secret>> secret() {
    return orNothing(
        Message.of("settings.token"),
        (text, home) ->
            Optional.of(text).filter(token -> token.matches("[!-~]{1,500}")).map(Secret::new));
  }

  private static <T> Kind<Optional<T>> orNothing(Message allowed, Reading<T> reading) {
    return new Kind<>(
        allowed,
        (text, home) -> {
          Optional<T> value = reading.read(text, home);
          boolean wrong = value.isEmpty() && !text.isEmpty();
          return wrong ? Optional.empty() : Optional.of(value);
        });
  }

  /// A whole number between two bounds, both included.
  static Kind<Integer> number(int least, int most) {
    return new Kind<>(
        Message.of("settings.number", "least", least, "most", most),
        (text, home) ->
            Optional.of(text)
                .filter(number -> number.matches("\\d{1,9}"))
                .map(Integer::valueOf)
                .filter(number -> number >= least && number <= most));
  }

  /// The address of a service, which gets a slash at its end. Without encryption, only on this
  /// machine: a token travels to it.
  static Kind<URI> address(String encrypted, String plain) {
    return new Kind<>(
        Message.of("settings.address", "encrypted", encrypted, "plain", plain),
        (text, home) -> {
          try {
            URI uri = new URI(text.endsWith("/") ? text : text + "/");
            boolean safe =
                encrypted.equals(uri.getScheme())
                    || (plain.equals(uri.getScheme()) && isThisMachine(uri.getHost()));
            boolean bare = uri.getQuery() == null && uri.getFragment() == null;
            return Optional.of(uri)
                .filter(one -> safe && bare && one.getHost() != null && one.getUserInfo() == null);
          } catch (URISyntaxException noAddress) {
            return Optional.empty();
          }
        });
  }

  private static boolean isThisMachine(@Nullable String host) {
    return host != null
        && (host.equals("localhost")
            || host.equals("[::1]")
            || host.matches("127(?:\\.\\d{1,3}){3}"));
  }

  private static Optional<Path> path(String text, Path home) {
    try {
      return Optional.of(home.resolve(text).normalize());
    } catch (InvalidPathException notAPath) {
      return Optional.empty();
    }
  }
}

package dev.hotseat;

import dev.hotseat.text.Texts;
import dev.hotseat.verb.Verbs;
import java.util.List;
import java.util.Locale;

/// Turns arguments into an exit status.
public final class Main {
  private Main() {}

  /// Runs one verb and ends the process with its exit status.
  ///
  /// @param arguments the verb and its options
  public static void main(String[] arguments) {
    System.exit(run(List.of(arguments), Surroundings.ofProcess()));
  }

  /// Runs one verb.
  ///
  /// @return the exit status: 0 fine, 1 it failed, 2 wrong usage
  static int run(List<String> arguments, Surroundings surroundings) {
    Texts texts = Texts.of(Locale.ENGLISH);
    try (Application application = new Application(surroundings, texts)) {
      return new Verbs(application, surroundings.streams(), texts, surroundings.ids())
          .run(arguments);
    }
  }
}

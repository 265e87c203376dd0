package dev.hotseat.discord;

import dev.hotseat.text.Texts;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/// The languages that the program has words in: English in full, others as far as they go.
final class Languages {
  /// Those beside English.
  static final List<Locale> OTHERS = List.of(Locale.GERMAN);

  private static final Texts ENGLISH = Texts.of(Locale.ENGLISH);
  private static final Map<String, Texts> TEXTS =
      OTHERS.stream()
          .collect(Collectors.toMap(Locale::getLanguage, (Function<Locale, Texts>) Texts::of));

  private Languages() {}

  static Texts english() {
    return ENGLISH;
  }

  /// The texts for somebody of this language.
  static Texts of(Locale locale) {
    return TEXTS.getOrDefault(locale.getLanguage(), ENGLISH);
  }
}

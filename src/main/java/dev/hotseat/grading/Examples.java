package dev.hotseat.grading;

import dev.hotseat.language.Sentences.Stretch;
import java.util.List;
import java.util.regex.Pattern;

/// Finds the examples of a text: whoever says the same in other words need not give the same ones.
final class Examples {
  /// From the word that announces them to the end of the clause.
  private static final Pattern EXAMPLE =
      Pattern.compile(
          "\\b(?i:e\\.\\s?g\\b\\.?|for example|for instance|such as)"
              + "(?:(?![;)\\]\\n]|\\.(?:\\s|$|\\p{Lu})|,\\s(?:and then|as|because|but|if|since|so|that|then"
              + "|when|where|which|while|who|it|they|we|you)\\b).)++");

  private Examples() {}

  /// Where a text gives examples, in order.
  static List<Stretch> in(String text) {
    return EXAMPLE.matcher(text).results().map(it -> new Stretch(it.start(), it.end())).toList();
  }
}

package dev.hotseat.language;

import java.util.Map;

/// How telling a word is: how much it says that a text contains it. Function words say nothing,
/// everyday words little, terms much.
public final class Telling {
  private final Vocabulary vocabulary;

  public Telling(Vocabulary vocabulary) {
    this.vocabulary = vocabulary;
  }

  private static final Map<Vocabulary.Commonness, Double> BY_COMMONNESS =
      Map.of(
          Vocabulary.Commonness.EVERYDAY, 0.5,
          Vocabulary.Commonness.COMMON, 0.8,
          Vocabulary.Commonness.KNOWN, 1.0,
          Vocabulary.Commonness.RARE, 1.0);

  /// The weight of a word, 0 (function word) to 1 (term).
  public double of(Word word) {
    if (word.stop()) {
      return 0;
    }
    return vocabulary.commonness(word.text()).map(BY_COMMONNESS::get).orElse(1.0);
  }

  /// Whether a word could be a typing error: it is in no dictionary and no code.
  public boolean mayBeMistyped(Word word) {
    return !word.exact() && vocabulary.commonness(word.text()).isEmpty();
  }
}

package dev.hotseat.language;

/// How alike two words are by their form.
public final class Likeness {
  private static final double SYNONYM = 1;
  private static final double MISTYPED = 0.9;
  private static final int SHORTEST_MISTYPED = 4;
  private static final int LONG = 8;

  private final Vocabulary vocabulary;

  public Likeness(Vocabulary vocabulary) {
    this.vocabulary = vocabulary;
  }

  /// 1 for the same word or a synonym, a little less for a typing error, else 0.
  ///
  /// @param wanted a word of the reference, taken as written right
  /// @param said a word of the reply
  public double of(Word wanted, Word said) {
    if (wanted.stem().equals(said.stem())) {
      return 1;
    }
    if (wanted.sameAs(said)) {
      return SYNONYM;
    }
    return isMistyped(wanted, said) ? MISTYPED : 0;
  }

  private boolean isMistyped(Word wanted, Word said) {
    String right = wanted.text();
    String typed = said.text();
    int shorter = Math.min(right.length(), typed.length());
    if (shorter < SHORTEST_MISTYPED || wanted.exact() || said.exact() || vocabulary.knows(said)) {
      return false;
    }
    int allowed = shorter >= LONG ? 2 : 1;
    return Spelling.distance(right, typed, allowed) <= allowed;
  }
}

package dev.hotseat.language;

/// How alike two words are by their form.
public final class Likeness {
  private static final int SHORTEST_MISTYPED = 5;
  private static final int LONG = 9;
  private static final double MISTYPED = 0.9;

  private final Telling telling;

  public Likeness(Telling telling) {
    this.telling = telling;
  }

  /// 1 for the same word or a synonym, a little less for a typing error, else 0.
  ///
  /// @param wanted a word of the reference, taken as written right
  /// @param said a word of the reply
  public double of(Word wanted, Word said) {
    if (wanted.sameAs(said)) {
      return 1;
    }
    return mistyped(wanted, said) ? MISTYPED : 0;
  }

  private boolean mistyped(Word wanted, Word said) {
    String right = wanted.text();
    String typed = said.text();
    if (right.length() < SHORTEST_MISTYPED || wanted.exact() || !telling.mayBeMistyped(said)) {
      return false;
    }
    int allowed = right.length() >= LONG ? 2 : 1;
    return Spelling.distance(right, typed, allowed) <= allowed;
  }
}

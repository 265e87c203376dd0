package dev.hotseat.language;

/// Something that a text is exact about.
///
/// @param kind what it is a figure of; figures of different kinds have nothing to do with each
///     other; empty where nobody can tell
/// @param value in the smallest unit of its kind, nanoseconds or bits; a kilobyte has 1024 bytes
/// @param decimal the same where a kilobyte has 1000 bytes; people mean the one or the other
/// @param from place of its first word
/// @param to place behind its last word, that of its unit
/// @param firm whether the text means this figure and no other; an example, an estimate, a choice
///     ("such as 404", "about 300 ms", "200 or 204", "at least 3"), a comparison ("than UDP") or
///     a part ("the first two steps") is not firm
public record Figure(String kind, double value, double decimal, int from, int to, boolean firm) {
  /// The share by which figures differ that are the same but for the rounding of their units.
  private static final double ROUNDING = 1e-9;

  /// Whether the other may be the same figure, as it is where nobody can tell what it is of.
  public boolean mayBe(Figure other) {
    return isAsMuchAs(other) && (kind.equals(other.kind) || kind.isEmpty() || other.kind.isEmpty());
  }

  /// Whether the other is another figure of the same kind.
  public boolean isBeside(Figure other) {
    return kind.equals(other.kind) && !isAsMuchAs(other);
  }

  private boolean isAsMuchAs(Figure other) {
    return areSame(value, other.value) || areSame(decimal, other.decimal);
  }

  private static boolean areSame(double one, double other) {
    return Math.abs(one - other) <= ROUNDING * Math.max(Math.abs(one), Math.abs(other));
  }
}

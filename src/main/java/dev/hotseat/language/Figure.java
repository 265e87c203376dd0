package dev.hotseat.language;

/// Something that a text is exact about.
///
/// @param kind what it is a figure of; figures of different kinds have nothing to do with each
///     other; empty where nobody can tell
/// @param value in the smallest unit of its kind, nanoseconds or bits
/// @param from place of its first word
/// @param to place behind its last word, that of its unit
/// @param firm whether the text means this figure and no other; an example, an estimate or a choice
///     ("such as 404", "about 300 ms", "200 or 204", "at least 3") is not firm
public record Figure(String kind, double value, int from, int to, boolean firm) {
  /// Whether the other may be the same figure, as it is where nobody can tell what it is of.
  public boolean mayBe(Figure other) {
    return value == other.value
        && (kind.equals(other.kind) || kind.isEmpty() || other.kind.isEmpty());
  }

  /// Whether the other is another figure of the same kind.
  public boolean isBeside(Figure other) {
    return kind.equals(other.kind) && value != other.value;
  }
}

package dev.hotseat.language;

import java.util.Set;

/// A word of a text.
///
/// @param text the word in lower case, without accents and disguises
/// @param stem what its inflections have in common
/// @param concepts names of the synonym groups that it takes part in, alone or with its neighbours
/// @param begin offset of its first character in the text, in UTF-16 units
/// @param end offset behind its last character
/// @param stop whether it is a function word, such as `the`, that says nothing by itself
/// @param exact whether it is a number, an abbreviation or code, so that only the same one will do
public record Word(
    String text,
    String stem,
    Set<String> concepts,
    int begin,
    int end,
    boolean stop,
    boolean exact) {

  public Word {
    concepts = Set.copyOf(concepts);
  }

  /// Whether the other word means the same by form: the same stem, or a synonym.
  public boolean sameAs(Word other) {
    return stem.equals(other.stem) || concepts.stream().anyMatch(other.concepts::contains);
  }
}

package dev.hotseat.grading;

import java.util.List;

/// A flag with the words that raised it.
///
/// @param flag why the score was held down
/// @param words the reply's words that show it, perhaps none
public record Flagged(Flag flag, List<Span> words) {
  public Flagged {
    words = List.copyOf(words);
  }
}

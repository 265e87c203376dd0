package dev.hotseat.grading;

import dev.hotseat.language.Word;

/// How alike words of two texts are by their meaning.
final class Likenesses {
  private Likenesses() {}

  /// The word of a text that is most like a word of another.
  ///
  /// @param likeness -1 (nothing alike) to 1
  /// @param place where it stands, -1 where there is none
  record Best(double likeness, int place) {}

  /// The most alike among some words of the second text.
  static Best best(Reading first, int place, Reading second, int[] candidates) {
    Word word = first.words().get(place);
    double likeness = -1;
    int at = -1;
    if (first.hasMeaning() && second.hasMeaning()) {
      for (int candidate : candidates) {
        if (comparable(word, second.words().get(candidate))) {
          double found = first.meaning(place).likeness(second.meaning(candidate));
          if (found > likeness) {
            likeness = found;
            at = candidate;
          }
        }
      }
    }
    return new Best(likeness, at);
  }

  /// Numbers and abbreviations are like nothing but themselves: TCP is not UDP, however alike the
  /// texts are in which they stand.
  private static boolean comparable(Word left, Word right) {
    return !(left.exact() && right.exact()) && !hasDigit(left) && !hasDigit(right);
  }

  private static boolean hasDigit(Word word) {
    return word.text().chars().anyMatch(Character::isDigit);
  }
}

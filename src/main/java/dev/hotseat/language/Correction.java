package dev.hotseat.language;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// A text with its typing errors mended, and the way back to what was typed.
///
/// @param text the mended text
/// @param mends what was replaced, in order
public record Correction(String text, List<Mend> mends) {
  private static final int SHORTEST = 4;
  private static final int LONG = 8;

  /// A word that was replaced.
  ///
  /// @param begin where the right word begins in the mended text
  /// @param end where it ends
  /// @param typedBegin where the typed word begins in the original text
  /// @param typedEnd where it ends
  public record Mend(int begin, int end, int typedBegin, int typedEnd) {}

  public Correction {
    mends = List.copyOf(mends);
  }

  /// Mends the words that are in no dictionary and nearly one of those that may be meant. A
  /// dictionary of general English to choose from would do harm: it makes "slender" of "sender".
  ///
  /// @param words all words of the text
  /// @param meant what may be meant, in lower case
  public static Correction of(
      String text, List<Word> words, Collection<String> meant, Vocabulary vocabulary) {
    StringBuilder mended = new StringBuilder();
    List<Mend> mends = new ArrayList<>();
    int copied = 0;
    for (Word word : words) {
      Optional<String> right =
          mayBeMistyped(word, meant, vocabulary) ? nearest(word.text(), meant) : Optional.empty();
      if (right.isPresent()) {
        mended.append(text, copied, word.begin());
        int begin = mended.length();
        mended.append(right.get());
        mends.add(new Mend(begin, mended.length(), word.begin(), word.end()));
        copied = word.end();
      }
    }
    return new Correction(mended.append(text, copied, text.length()).toString(), mends);
  }

  /// Where a place of the mended text was in the original one; a place within a replaced word is at
  /// the beginning or the end of what was typed.
  ///
  /// @param ends whether the place is the end of something
  public int typed(int place, boolean ends) {
    int shift = 0;
    for (Mend mend : mends) {
      if (place < mend.begin() || (ends && place == mend.begin())) {
        break;
      }
      if (ends ? place <= mend.end() : place < mend.end()) {
        return ends ? mend.typedEnd() : mend.typedBegin();
      }
      shift = mend.typedEnd() - mend.end();
    }
    return place + shift;
  }

  private static boolean mayBeMistyped(Word word, Collection<String> meant, Vocabulary vocabulary) {
    return word.text().length() >= SHORTEST
        && !word.exact()
        && word.text().chars().allMatch(Character::isLetter)
        && !vocabulary.knows(word)
        && !meant.contains(word.text());
  }

  private static Optional<String> nearest(String typed, Collection<String> meant) {
    record Candidate(String word, int distance) {}
    return meant.stream()
        .map(word -> new Candidate(word, distance(word, typed)))
        .filter(candidate -> candidate.distance() <= allowed(candidate.word(), typed))
        .min(Comparator.comparingInt(Candidate::distance).thenComparing(Candidate::word))
        .map(Candidate::word);
  }

  private static int distance(String word, String typed) {
    return Spelling.distance(word, typed, allowed(word, typed));
  }

  private static int allowed(String word, String typed) {
    int shorter = Math.min(word.length(), typed.length());
    return shorter < SHORTEST ? -1 : shorter >= LONG ? 2 : 1;
  }
}

package dev.hotseat.language;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// A text with its typing errors mended and without disguises, and the way back to what was typed.
///
/// @param text the mended text
/// @param mends what was replaced, in order
public record Correction(String text, List<Mend> mends) {
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

  /// Mends the words that are in no dictionary and nearly one of those that may be meant, and takes
  /// the disguises off the others.
  ///
  /// @param words all words of the text
  /// @param meant what may be meant
  public static Correction of(String text, List<Word> words, Meant meant, Vocabulary vocabulary) {
    StringBuilder mended = new StringBuilder();
    List<Mend> mends = new ArrayList<>();
    int copied = 0;
    for (Word word : words) {
      Optional<String> right = meant.rightFor(word, vocabulary).or(() -> undisguised(text, word));
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

  /// Figures stay as they are: "n²" is no disguise of "n2".
  private static Optional<String> undisguised(String text, Word word) {
    if (!Disguises.mayHide(text, word.begin(), word.end())) {
      return Optional.empty();
    }
    String typed = text.substring(word.begin(), word.end());
    return Optional.of(Disguises.off(typed))
        .filter(plain -> !plain.equals(typed) && plain.chars().noneMatch(Character::isDigit));
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
}

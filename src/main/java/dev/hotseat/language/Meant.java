package dev.hotseat.language;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.BinaryOperator;
import java.util.function.Function;
import java.util.stream.Collectors;

/// The words that a mistyped word may be meant to be: those of the answer first, for general
/// English alone would do harm. It makes "slender" of "sender".
public final class Meant {
  /// The letters of the shortest word that may be mistyped, and of the shortest that may be meant.
  private static final int SHORTEST_TYPED = 3;

  private static final int SHORTEST = 4;

  /// How many edits a long word may have.
  private static final int MOST = 2;

  /// Hash sets, since most words that are looked for are not in them: the sets that cannot be
  /// changed compare several words by their letters before they say so.
  private final Set<String> words;

  private final Set<String> stems;
  private final Candidates nearWords;

  /// Another form of a word may be meant.
  private final Candidates nearStems;

  /// @param words those with anything but letters are never meant
  public Meant(Collection<Word> words) {
    this.words = words.stream().map(Word::text).collect(Collectors.toCollection(HashSet::new));
    stems = words.stream().map(Word::stem).collect(Collectors.toCollection(HashSet::new));
    nearWords = candidates(words, Word::text);
    nearStems = candidates(words, Word::stem);
  }

  private static Candidates candidates(Collection<Word> words, Function<Word, String> form) {
    SortedMap<String, String> byForm = new TreeMap<>();
    words.stream()
        .filter(word -> form.apply(word).length() >= SHORTEST)
        .filter(word -> isLetters(form.apply(word)) && isLetters(word.text()))
        .forEach(
            word ->
                byForm.merge(
                    form.apply(word),
                    word.text(),
                    BinaryOperator.minBy(Comparator.naturalOrder())));
    return new Candidates(byForm, MOST);
  }

  /// The word that a word of a reply is meant to be, empty where it is fine or like none of them.
  Optional<String> rightFor(Word typed, Vocabulary vocabulary) {
    String text = typed.text();
    boolean fine =
        text.length() < SHORTEST_TYPED
            || typed.stop()
            || vocabulary.knows(typed) // before the answer's words, since most are common ones
            || words.contains(text)
            || typed.exact()
            || !isLetters(text);
    return fine ? Optional.empty() : nearWords.nearest(text).or(() -> otherwise(typed, vocabulary));
  }

  private Optional<String> otherwise(Word typed, Vocabulary vocabulary) {
    return stems.contains(typed.stem())
        ? Optional.empty()
        : nearStems.nearest(typed.stem()).or(() -> vocabulary.meant(typed));
  }

  private static boolean isLetters(String word) {
    for (int i = 0; i < word.length(); i++) {
      if (!Character.isLetter(word.charAt(i))) {
        return false;
      }
    }
    return true;
  }
}

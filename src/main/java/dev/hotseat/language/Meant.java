package dev.hotseat.language;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.BinaryOperator;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// The words that a mistyped word may be meant to be. A dictionary of general English would do
/// harm: it makes "slender" of "sender".
public final class Meant {
  private static final int SHORTEST = 4;

  /// A word of so many letters may lack one in its middle, and no other.
  private static final int LACKING = 3;

  private static final int LONG = 8;

  /// How many edits a long word may have; a shorter one has one.
  private static final int MOST = 2;

  private final Candidates words;

  /// Their stems, for another form of a word may be meant.
  private final Candidates stems;

  /// @param words those with anything but letters are never meant
  public Meant(Collection<Word> words) {
    this.words = new Candidates(words, Word::text);
    stems = new Candidates(words, Word::stem);
  }

  /// The word that a word of a reply is meant to be, empty where it is fine or like none of them.
  Optional<String> rightFor(Word typed, Vocabulary vocabulary) {
    String text = typed.text();
    boolean fine =
        text.length() < LACKING
            || typed.stop()
            || vocabulary.knows(typed)
            || words.have(text)
            || typed.exact()
            || !isLetters(text);
    return fine ? Optional.empty() : words.nearest(text).or(() -> otherForm(typed));
  }

  private Optional<String> otherForm(Word typed) {
    return stems.have(typed.stem()) ? Optional.empty() : stems.nearest(typed.stem());
  }

  private static int letters(String word) {
    int letters = 0;
    for (int i = 0; i < word.length(); i++) {
      letters |= 1 << (word.charAt(i) & 31);
    }
    return letters;
  }

  private static boolean isLetters(String word) {
    for (int i = 0; i < word.length(); i++) {
      if (!Character.isLetter(word.charAt(i))) {
        return false;
      }
    }
    return true;
  }

  /// Words by their form or by their stem.
  private static final class Candidates {
    private final SortedMap<String, String> words = new TreeMap<>();

    /// By the lengths of their forms, each in the order of the alphabet.
    private final List<List<Candidate>> byLength = new ArrayList<>();

    /// @param letters which letters the form has, a bit each: one edit changes one of them at the
    ///     most
    private record Candidate(String form, int letters, String word) {}

    Candidates(Collection<Word> all, Function<Word, String> form) {
      for (Word word : all) {
        words.merge(form.apply(word), word.text(), BinaryOperator.minBy(Comparator.naturalOrder()));
      }
      words.forEach(this::add);
    }

    private void add(String form, String word) {
      if (form.length() < SHORTEST || !isLetters(form) || !isLetters(word)) {
        return;
      }
      while (byLength.size() <= form.length()) {
        byLength.add(new ArrayList<>());
      }
      byLength.get(form.length()).add(new Candidate(form, letters(form), word));
    }

    boolean have(String form) {
      return words.containsKey(form);
    }

    Optional<String> nearest(String typed) {
      int letters = letters(typed);
      @Nullable Candidate nearest = null;
      int least = Integer.MAX_VALUE;
      for (int length = typed.length() - MOST; length <= typed.length() + MOST; length++) {
        int allowed = Math.min(length, typed.length()) >= LONG ? MOST : 1;
        for (Candidate candidate : ofLength(length)) {
          if (mayBeNear(candidate, letters, allowed) && mayBe(candidate, typed)) {
            int distance = Spelling.distance(candidate.form(), typed, allowed);
            if (distance <= allowed && distance < least) {
              least = distance;
              nearest = candidate;
            }
          }
        }
      }
      return Optional.ofNullable(nearest).map(Candidate::word);
    }

    private List<Candidate> ofLength(int length) {
      return length >= 0 && length < byLength.size() ? byLength.get(length) : List.of();
    }

    private static boolean mayBeNear(Candidate candidate, int letters, int allowed) {
      return Integer.bitCount(candidate.letters() & ~letters) <= allowed
          && Integer.bitCount(letters & ~candidate.letters()) <= allowed;
    }

    /// A short word keeps its first and last letter: "hed" may be "head", and "orm" is not "form".
    private static boolean mayBe(Candidate candidate, String typed) {
      return typed.length() > LACKING
          || (candidate.form().charAt(0) == typed.charAt(0)
              && candidate.form().endsWith(typed.substring(typed.length() - 1)));
    }
  }
}

package dev.hotseat.language;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// The words that a mistyped word may be meant to be. A dictionary of general English would do
/// harm: it makes "slender" of "sender".
public final class Meant {
  private static final int SHORTEST = 4;
  private static final int LONG = 8;

  /// How many edits a long word may have; a shorter one has one.
  private static final int MOST = 2;

  private final Set<String> words;

  /// By their lengths, each in the order of the alphabet.
  private final List<List<Candidate>> candidates = new ArrayList<>();

  /// @param letters which letters it has, a bit each: one edit changes one of them at the most
  private record Candidate(String word, int letters) {}

  /// @param words in lower case; those with anything but letters are never meant
  public Meant(Collection<String> words) {
    this.words = Set.copyOf(words);
    this.words.stream()
        .filter(word -> word.length() >= SHORTEST && isLetters(word))
        .sorted()
        .forEach(this::add);
  }

  private void add(String word) {
    while (candidates.size() <= word.length()) {
      candidates.add(new ArrayList<>());
    }
    candidates.get(word.length()).add(new Candidate(word, letters(word)));
  }

  /// The word that a word of a reply is meant to be, empty where it is fine or like none of them.
  Optional<String> rightFor(Word typed, Vocabulary vocabulary) {
    String text = typed.text();
    boolean fine =
        text.length() < SHORTEST
            || typed.stop()
            || vocabulary.knows(typed)
            || words.contains(text)
            || typed.exact()
            || !isLetters(text);
    return fine ? Optional.empty() : nearest(text);
  }

  private Optional<String> nearest(String typed) {
    int letters = letters(typed);
    @Nullable String nearest = null;
    int least = Integer.MAX_VALUE;
    for (int length = typed.length() - MOST; length <= typed.length() + MOST; length++) {
      int allowed = Math.min(length, typed.length()) >= LONG ? MOST : 1;
      for (Candidate candidate : ofLength(length)) {
        if (mayBeNear(candidate, letters, allowed)) {
          int distance = Spelling.distance(candidate.word(), typed, allowed);
          boolean before = nearest == null || candidate.word().compareTo(nearest) < 0;
          if (distance <= allowed && (distance < least || (distance == least && before))) {
            least = distance;
            nearest = candidate.word();
          }
        }
      }
    }
    return Optional.ofNullable(nearest);
  }

  private List<Candidate> ofLength(int length) {
    return length < candidates.size() ? candidates.get(length) : List.of();
  }

  private static boolean mayBeNear(Candidate candidate, int letters, int allowed) {
    return Integer.bitCount(candidate.letters() & ~letters) <= allowed
        && Integer.bitCount(letters & ~candidate.letters()) <= allowed;
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
}

package dev.hotseat.language;

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

  private final Set<String> words;
  private final List<Candidate> candidates;

  /// @param letters which letters it has, a bit each: one edit changes one of them at the most
  private record Candidate(String word, int letters) {}

  /// @param words in lower case; those with anything but letters are never meant
  public Meant(Collection<String> words) {
    this.words = Set.copyOf(words);
    candidates =
        this.words.stream()
            .filter(word -> word.length() >= SHORTEST && isLetters(word))
            .sorted()
            .map(word -> new Candidate(word, letters(word)))
            .toList();
  }

  /// The word that a word of a reply is meant to be, empty where it is fine or like none of them.
  Optional<String> rightFor(Word typed, Vocabulary vocabulary) {
    String text = typed.text();
    boolean fine =
        text.length() < SHORTEST
            || typed.stop()
            || words.contains(text)
            || vocabulary.knows(typed)
            || typed.exact()
            || !isLetters(text);
    return fine ? Optional.empty() : nearest(text);
  }

  private Optional<String> nearest(String typed) {
    int letters = letters(typed);
    @Nullable String nearest = null;
    int least = Integer.MAX_VALUE;
    for (Candidate candidate : candidates) {
      int allowed = allowed(candidate.word(), typed);
      if (mayBeNear(candidate, typed, letters, allowed)) {
        int distance = Spelling.distance(candidate.word(), typed, allowed);
        if (distance <= allowed && distance < least) {
          least = distance;
          nearest = candidate.word();
        }
      }
    }
    return Optional.ofNullable(nearest);
  }

  private static boolean mayBeNear(Candidate candidate, String typed, int letters, int allowed) {
    return Math.abs(candidate.word().length() - typed.length()) <= allowed
        && Integer.bitCount(candidate.letters() & ~letters) <= allowed
        && Integer.bitCount(letters & ~candidate.letters()) <= allowed;
  }

  private static int allowed(String word, String typed) {
    return Math.min(word.length(), typed.length()) >= LONG ? 2 : 1;
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

package dev.hotseat.language;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Words of which a mistyped one may be meant to be the nearest.
final class Candidates {
  /// A word of so many letters keeps its first and last one: "hed" may be "head", and "orm" is not
  /// "form".
  private static final int SHORT = 3;

  private static final int LONG = 8;

  /// How many edits a word of [#LONG] letters may have; a shorter one has one.
  private final int most;

  /// By the lengths of their forms.
  private final List<List<Candidate>> byLength = new ArrayList<>();

  /// @param letters which letters the form has, a bit each: one edit changes one of them at the
  ///     most
  /// @param place in the order of preference
  private record Candidate(String form, int letters, String word, int place) {
    boolean isBefore(@Nullable Candidate other) {
      return other == null || place < other.place;
    }
  }

  /// @param words by the form in which they are looked for, the preferred ones first
  /// @param most how many edits a long word may have
  Candidates(Map<String, String> words, int most) {
    this.most = most;
    int place = 0;
    for (Map.Entry<String, String> word : words.entrySet()) {
      add(word.getKey(), word.getValue(), place++);
    }
  }

  private void add(String form, String word, int place) {
    while (byLength.size() <= form.length()) {
      byLength.add(new ArrayList<>());
    }
    byLength.get(form.length()).add(new Candidate(form, letters(form), word, place));
  }

  /// The word that needs the fewest edits, the preferred one among several.
  Optional<String> nearest(String typed) {
    int letters = letters(typed);
    @Nullable Candidate nearest = null;
    int least = Integer.MAX_VALUE;
    for (int length = typed.length() - most; length <= typed.length() + most; length++) {
      int allowed = Math.min(length, typed.length()) >= LONG ? most : 1;
      for (Candidate candidate : ofLength(length)) {
        if (mayBeNear(candidate, letters, allowed) && mayBe(candidate, typed)) {
          int distance = Spelling.distance(candidate.form(), typed, allowed);
          boolean nearer = distance < least || (distance == least && candidate.isBefore(nearest));
          if (distance <= allowed && nearer) {
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

  private static boolean mayBe(Candidate candidate, String typed) {
    return typed.length() > SHORT
        || (candidate.form().charAt(0) == typed.charAt(0)
            && candidate.form().endsWith(typed.substring(typed.length() - 1)));
  }

  private static int letters(String word) {
    int letters = 0;
    for (int i = 0; i < word.length(); i++) {
      letters |= 1 << (word.charAt(i) & 31);
    }
    return letters;
  }
}

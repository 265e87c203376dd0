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

  /// Of each of them which letters the form has, a bit each: one edit changes one of them at the
  /// most. They lie close together, since hardly any candidate has the right ones.
  private final int[][] letters;

  /// @param place in the order of preference
  private record Candidate(String form, String word, int place) {
    boolean isBefore(@Nullable Candidate other) {
      return other == null || place < other.place;
    }
  }

  /// @param preferred words by the form in which they are looked for, the preferred ones first
  /// @param most how many edits a long word may have
  Candidates(Map<String, String> preferred, int most) {
    this.most = most;
    int place = 0;
    for (Map.Entry<String, String> word : preferred.entrySet()) {
      add(word.getKey(), word.getValue(), place++);
    }
    letters =
        byLength.stream()
            .map(words -> words.stream().mapToInt(it -> letters(it.form())).toArray())
            .toArray(int[][]::new);
  }

  private void add(String form, String word, int place) {
    while (byLength.size() <= form.length()) {
      byLength.add(new ArrayList<>());
    }
    byLength.get(form.length()).add(new Candidate(form, word, place));
  }

  /// The word that needs the fewest edits, the preferred one among several.
  Optional<String> nearest(String typed) {
    int typedLetters = letters(typed);
    @Nullable Candidate nearest = null;
    int least = Integer.MAX_VALUE;
    int last = Math.min(typed.length() + most, byLength.size() - 1);
    for (int length = Math.max(0, typed.length() - most); length <= last; length++) {
      int allowed = allowed(length, typed);
      for (int i = 0; i < letters[length].length; i++) {
        if (areNear(letters[length][i], typedLetters, allowed)) {
          Candidate candidate = byLength.get(length).get(i);
          int distance = distance(candidate, typed, allowed);
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

  /// How many edits may lie between a typed word and one of some length; -1 where more have to, so
  /// that no letters are near enough.
  private int allowed(int length, String typed) {
    int allowed = Math.min(length, typed.length()) >= LONG ? most : 1;
    return Math.abs(length - typed.length()) <= allowed ? allowed : -1;
  }

  private static int distance(Candidate candidate, String typed, int allowed) {
    return mayBe(candidate, typed)
        ? Spelling.distance(candidate.form(), typed, allowed)
        : allowed + 1;
  }

  private static boolean areNear(int letters, int others, int allowed) {
    return Integer.bitCount(letters & ~others) <= allowed
        && Integer.bitCount(others & ~letters) <= allowed;
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

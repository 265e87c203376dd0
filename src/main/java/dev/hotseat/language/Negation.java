package dev.hotseat.language;

import java.util.List;
import java.util.Set;

/// Finds the words that a negation governs: in "it does not lock the row, it reads it" those are
/// `lock` and `row`.
public final class Negation {
  private static final Set<String> NEGATING =
      Set.of(
          "not",
          "no",
          "never",
          "without",
          "neither",
          "nor",
          "none",
          "cannot",
          "nothing",
          "nobody",
          "nowhere",
          "hardly",
          "can't",
          "isn't",
          "doesn't",
          "aren't",
          "don't",
          "won't",
          "didn't",
          "wasn't",
          "weren't",
          "haven't",
          "hasn't",
          "couldn't",
          "shouldn't",
          "wouldn't",
          "hadn't",
          "mustn't",
          "shan't",
          "dont",
          "doesnt",
          "isnt",
          "cant",
          "wont",
          "arent");

  /// After these a negation takes nothing away: "not only", "not just".
  private static final Set<String> HARMLESS = Set.of("only", "just", "necessarily");

  /// Where a new thought begins.
  private static final Set<String> BOUNDARIES =
      Set.of(
          "but",
          "because",
          "so",
          "if",
          "when",
          "while",
          "that",
          "which",
          "then",
          "however",
          "although",
          "unless",
          "since",
          "whereas",
          "instead",
          "rather");

  private static final Set<String> WEIGHTLESS =
      Set.of("a", "an", "the", "be", "been", "being", "in", "of", "to");

  private static final String PUNCTUATION = ".,;:!?\n()";

  /// How many telling words a negation reaches.
  private static final double REACH = 4;

  private Negation() {}

  /// Whether the word itself negates.
  public static boolean isNegating(Word word) {
    return NEGATING.contains(word.text());
  }

  /// For each word of a text, whether a negation governs it.
  ///
  /// @param words all words of the text in order
  public static boolean[] governed(List<Word> words, String text) {
    boolean[] governed = new boolean[words.size()];
    double reach = 0;
    for (int i = 0; i < governed.length; i++) {
      Word word = words.get(i);
      if (i > 0 && endsThought(text, words.get(i - 1).end(), word.begin())) {
        reach = 0;
      }
      if (isNegating(word)) {
        boolean harmless = i + 1 < governed.length && HARMLESS.contains(words.get(i + 1).text());
        reach = harmless ? 0 : REACH;
      } else if (BOUNDARIES.contains(word.text())) {
        reach = 0;
      } else if (reach > 0) {
        governed[i] = true;
        reach -= effort(word);
      }
    }
    return governed;
  }

  private static double effort(Word word) {
    if (!word.stop()) {
      return 1;
    }
    return WEIGHTLESS.contains(word.text()) ? 0 : 0.5;
  }

  private static boolean endsThought(String text, int from, int to) {
    for (int i = from; i < to; i++) {
      if (PUNCTUATION.indexOf(text.charAt(i)) >= 0) {
        return true;
      }
    }
    return false;
  }
}

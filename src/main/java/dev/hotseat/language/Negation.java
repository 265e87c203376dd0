package dev.hotseat.language;

import java.util.List;
import java.util.Map;
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
          "needn't",
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

  private static final Set<String> AVOIDING =
      Set.of("avoid", "avoids", "avoiding", "skip", "skips", "spares", "spared");

  /// "Instead of the lock" and "rather than the lock" deny the lock.
  private static final Map<String, String> IN_PLACE_OF = Map.of("instead", "of", "rather", "than");

  /// "Unlike the lock" denies the lock too, but no more: "unlike UDP TCP keeps the order".
  private static final String UNLIKE = "unlike";

  /// What is called so is denied: "the lock is superfluous".
  private static final Set<String> DISMISSING =
      Set.of(
          "pointless",
          "useless",
          "superfluous",
          "unnecessary",
          "needless",
          "overkill",
          "irrelevant",
          "wasted",
          "avoided",
          "skipped",
          "forbidden");

  /// What is called so under a negation is denied: "the lock isn't needed".
  private static final Set<String> NEEDED =
      Set.of(
          "needed", "necessary", "required", "matter", "matters", "worth", "important", "relevant");

  /// "It is not true that", "it is false that": all that follows is denied.
  private static final Set<String> TRUE = Set.of("true", "correct", "right", "case");

  private static final Set<String> UNTRUE = Set.of("untrue", "false", "wrong", "incorrect");

  private static final Set<String> WEIGHTLESS =
      Set.of("a", "an", "the", "be", "been", "being", "in", "of", "to");

  private static final String PUNCTUATION = ".,;:!?\n()";

  private static final String FULL_STOPS = ".;!?\n";

  /// How many telling words a negation reaches.
  private static final double REACH = 4;

  private static final double REACH_OF_UNLIKE = 1;

  private static final double REACH_BACK = 5;

  private Negation() {}

  /// Whether the word itself negates.
  public static boolean isNegating(Word word) {
    return NEGATING.contains(word.text());
  }

  /// For each word of a text, whether a negation governs it.
  ///
  /// @param words all words of the text in order
  public static boolean[] governed(List<Word> words, String text) {
    return governed(words, text, false);
  }

  /// For each word of a text, whether a negation governs it, or it is said to be avoided, replaced
  /// or not needed.
  ///
  /// @param words all words of the text in order
  public static boolean[] denied(List<Word> words, String text) {
    return governed(words, text, true);
  }

  private static boolean[] governed(List<Word> words, String text, boolean dismissals) {
    boolean[] governed = new boolean[words.size()];
    double reach = 0;
    boolean untrue = false;
    for (int i = 0; i < governed.length; i++) {
      Word word = words.get(i);
      if (i > 0 && endsThought(text, words.get(i - 1).end(), word.begin())) {
        reach = 0;
      }
      if (i > 0 && ends(text, words.get(i - 1).end(), word.begin(), FULL_STOPS)) {
        untrue = false;
      }
      if (dismissals && dismisses(words, i, governed)) {
        governBackwards(words, text, i, governed);
      }
      if (isNegating(word) || (dismissals && AVOIDING.contains(word.text()))) {
        boolean harmless = i + 1 < governed.length && HARMLESS.contains(words.get(i + 1).text());
        reach = harmless ? 0 : REACH;
      } else if (dismissals && word.text().equals(UNLIKE)) {
        reach = REACH_OF_UNLIKE;
      } else if (BOUNDARIES.contains(word.text())) {
        reach = dismissals && isInPlaceOf(words, i) ? REACH : 0;
      } else if (reach > 0) {
        governed[i] = true;
        reach -= effort(word);
      }
      governed[i] ^= untrue;
      untrue |= isUntrue(words, i);
    }
    return governed;
  }

  /// Whether a word begins what is said not to be true.
  private static boolean isUntrue(List<Word> words, int place) {
    if (place < 2 || !words.get(place).text().equals("that")) {
      return false;
    }
    String said = words.get(place - 1).text();
    boolean negated = negates(words, place - 2) || negates(words, place - 3);
    return negated ? TRUE.contains(said) : UNTRUE.contains(said);
  }

  /// For each word of a text, whether it is said not to be needed: "no lock is needed", "you don't
  /// need the lock", "the lock is superfluous". That is stronger than another negation, which may
  /// say how something works.
  ///
  /// @param words all words of the text in order
  public static boolean[] dismissed(List<Word> words, String text) {
    return dismissed(words, text, governed(words, text));
  }

  /// The same, for who already knows which words a negation governs.
  ///
  /// @param governed as [#governed(List, String)] gives it
  public static boolean[] dismissed(List<Word> words, String text, boolean[] governed) {
    boolean[] dismissed = new boolean[governed.length];
    for (int i = 0; i < governed.length; i++) {
      if (dismisses(words, i, governed)) {
        governBackwards(words, text, i, dismissed);
      }
      if (needsNot(words, i)) {
        governForwards(words, text, i, dismissed);
      }
    }
    return dismissed;
  }

  /// Whether nothing is needed of what follows a word: "don't need", "needn't", "needs no", "no
  /// need".
  private static boolean needsNot(List<Word> words, int place) {
    String text = words.get(place).text();
    return text.equals("needn't")
        || ((text.equals("need") || text.equals("needs"))
            && (negates(words, place - 1) || isNo(words, place + 1)));
  }

  private static boolean isNo(List<Word> words, int place) {
    return place < words.size() && words.get(place).text().equals("no");
  }

  private static void governForwards(List<Word> words, String text, int from, boolean[] governed) {
    double reach = REACH;
    for (int i = from + 1; i < governed.length && reach > 0; i++) {
      Word word = words.get(i);
      if (BOUNDARIES.contains(word.text())
          || endsThought(text, words.get(i - 1).end(), word.begin())) {
        return;
      }
      governed[i] = true;
      reach -= effort(word);
    }
  }

  private static boolean isInPlaceOf(List<Word> words, int place) {
    String follower = IN_PLACE_OF.get(words.get(place).text());
    return follower != null
        && place + 1 < words.size()
        && follower.equals(words.get(place + 1).text());
  }

  /// Whether a word says of what stands before it that it is not needed.
  private static boolean dismisses(List<Word> words, int place, boolean[] governed) {
    String text = words.get(place).text();
    if (DISMISSING.contains(text)) {
      return !governed[place];
    }
    if (NEEDED.contains(text)) {
      return negates(words, place - 1)
          || (negates(words, place - 2) && words.get(place - 1).stop());
    }
    return text.equals("do")
        && negates(words, place - 2)
        && place + 1 < words.size()
        && words.get(place + 1).text().equals("with"); // "nothing to do with"
  }

  private static boolean negates(List<Word> words, int place) {
    return place >= 0 && isNegating(words.get(place));
  }

  private static void governBackwards(List<Word> words, String text, int from, boolean[] governed) {
    double reach = REACH_BACK;
    for (int i = from - 1; i >= 0 && reach > 0; i--) {
      Word word = words.get(i);
      if (BOUNDARIES.contains(word.text())
          || endsThought(text, word.end(), words.get(i + 1).begin())) {
        return;
      }
      governed[i] = true;
      reach -= effort(word);
    }
  }

  private static double effort(Word word) {
    if (!word.stop()) {
      return 1;
    }
    return WEIGHTLESS.contains(word.text()) ? 0 : 0.5;
  }

  private static boolean endsThought(String text, int from, int to) {
    return ends(text, from, to, PUNCTUATION);
  }

  private static boolean ends(String text, int from, int to, String signs) {
    for (int i = from; i < to; i++) {
      if (signs.indexOf(text.charAt(i)) >= 0) {
        return true;
      }
    }
    return false;
  }
}

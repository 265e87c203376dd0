package dev.hotseat.language;

import java.util.EnumSet;
import java.util.HashMap;
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

  /// "Unlike the lock" denies the lock too, but no more: "unlike UDP TCP keeps the order".
  private static final double REACH_OF_UNLIKE = 1;

  private static final double REACH_BACK = 5;

  /// What a word does to a negation. Most words do nothing; that is looked up once for each.
  private enum Kind {
    NEGATING,
    HARMLESS,
    BOUNDARY,
    AVOIDING,
    DISMISSING,
    NEEDED,
    TRUE,
    UNTRUE,
    WEIGHTLESS,
    UNLIKE,
    THAT,
    NEED,
    NEED_NOT,
    NO,
    DO,
    WITH
  }

  private static final Map<String, EnumSet<Kind>> KINDS =
      kinds(
          Map.ofEntries(
              Map.entry(Kind.NEGATING, NEGATING),
              Map.entry(Kind.HARMLESS, HARMLESS),
              Map.entry(Kind.BOUNDARY, BOUNDARIES),
              Map.entry(Kind.AVOIDING, AVOIDING),
              Map.entry(Kind.DISMISSING, DISMISSING),
              Map.entry(Kind.NEEDED, NEEDED),
              Map.entry(Kind.TRUE, TRUE),
              Map.entry(Kind.UNTRUE, UNTRUE),
              Map.entry(Kind.WEIGHTLESS, WEIGHTLESS),
              Map.entry(Kind.UNLIKE, Set.of("unlike")),
              Map.entry(Kind.THAT, Set.of("that")),
              Map.entry(Kind.NEED, Set.of("need", "needs")),
              Map.entry(Kind.NEED_NOT, Set.of("needn't")),
              Map.entry(Kind.NO, Set.of("no")),
              Map.entry(Kind.DO, Set.of("do")),
              Map.entry(Kind.WITH, Set.of("with"))));

  private static final EnumSet<Kind> PLAIN = EnumSet.noneOf(Kind.class);

  private final List<Word> words;
  private final String text;
  private final List<EnumSet<Kind>> kinds;
  private final boolean[] governed;

  private Negation(List<Word> words, String text) {
    this.words = words;
    this.text = text;
    kinds = words.stream().map(word -> KINDS.getOrDefault(word.text(), PLAIN)).toList();
    governed = governed(false);
  }

  private static Map<String, EnumSet<Kind>> kinds(Map<Kind, Set<String>> words) {
    Map<String, EnumSet<Kind>> kinds = new HashMap<>();
    words.forEach(
        (kind, all) ->
            all.forEach(
                word -> kinds.computeIfAbsent(word, it -> EnumSet.noneOf(Kind.class)).add(kind)));
    return Map.copyOf(kinds);
  }

  /// What is denied in a text.
  ///
  /// @param words all words of the text in order
  public static Negation in(List<Word> words, String text) {
    return new Negation(words, text);
  }

  /// Whether the word itself negates.
  public static boolean isNegating(Word word) {
    return NEGATING.contains(word.text());
  }

  /// For each word of the text, whether it negates itself.
  public boolean[] negating() {
    boolean[] negating = new boolean[kinds.size()];
    for (int i = 0; i < negating.length; i++) {
      negating[i] = is(Kind.NEGATING, i);
    }
    return negating;
  }

  /// For each word of the text, whether a negation governs it.
  public boolean[] governed() {
    return governed.clone();
  }

  /// For each word of the text, whether a negation governs it, or it is said to be avoided,
  /// replaced or not needed.
  public boolean[] denied() {
    return governed(true);
  }

  private boolean is(Kind kind, int place) {
    return place >= 0 && place < kinds.size() && kinds.get(place).contains(kind);
  }

  private boolean[] governed(boolean dismissals) {
    boolean[] governed = new boolean[words.size()];
    double reach = 0;
    boolean untrue = false;
    for (int i = 0; i < governed.length; i++) {
      if (endsThought(i)) {
        reach = 0;
      }
      if (untrue && i > 0 && ends(i - 1, FULL_STOPS)) {
        untrue = false;
      }
      if (dismissals && dismisses(i, governed)) {
        governBackwards(i, governed);
      }
      if (is(Kind.NEGATING, i) || (dismissals && is(Kind.AVOIDING, i))) {
        reach = is(Kind.HARMLESS, i + 1) ? 0 : REACH;
      } else if (dismissals && is(Kind.UNLIKE, i)) {
        reach = REACH_OF_UNLIKE;
      } else if (is(Kind.BOUNDARY, i)) {
        reach = dismissals && isInPlaceOf(i) ? REACH : 0;
      } else if (reach > 0) {
        governed[i] = true;
        reach -= effort(i);
      }
      governed[i] ^= untrue;
      untrue |= isUntrue(i);
    }
    return governed;
  }

  /// Whether a word begins what is said not to be true.
  private boolean isUntrue(int place) {
    if (!is(Kind.THAT, place)) {
      return false;
    }
    boolean negated = is(Kind.NEGATING, place - 2) || is(Kind.NEGATING, place - 3);
    return is(negated ? Kind.TRUE : Kind.UNTRUE, place - 1) && place >= 2;
  }

  /// For each word of the text, whether it is said not to be needed: "no lock is needed", "you
  /// don't need the lock", "the lock is superfluous". That is stronger than another negation, which
  /// may say how something works.
  public boolean[] dismissed() {
    boolean[] dismissed = new boolean[governed.length];
    for (int i = 0; i < governed.length; i++) {
      if (dismisses(i, governed)) {
        governBackwards(i, dismissed);
      }
      if (needsNot(i)) {
        governForwards(i, dismissed);
      }
    }
    return dismissed;
  }

  /// Whether nothing is needed of what follows a word: "don't need", "needn't", "needs no", "no
  /// need".
  private boolean needsNot(int place) {
    return is(Kind.NEED_NOT, place)
        || (is(Kind.NEED, place) && (is(Kind.NEGATING, place - 1) || is(Kind.NO, place + 1)));
  }

  private void governForwards(int from, boolean[] governed) {
    double reach = REACH;
    for (int i = from + 1; i < governed.length && reach > 0; i++) {
      if (is(Kind.BOUNDARY, i) || endsThought(i)) {
        return;
      }
      governed[i] = true;
      reach -= effort(i);
    }
  }

  private boolean isInPlaceOf(int place) {
    String follower = IN_PLACE_OF.get(words.get(place).text());
    return follower != null
        && place + 1 < words.size()
        && follower.equals(words.get(place + 1).text());
  }

  /// Whether a word says of what stands before it that it is not needed.
  private boolean dismisses(int place, boolean[] governed) {
    if (is(Kind.DISMISSING, place)) {
      return !governed[place];
    }
    if (is(Kind.NEEDED, place)) {
      return is(Kind.NEGATING, place - 1)
          || (is(Kind.NEGATING, place - 2) && words.get(place - 1).stop());
    }
    return is(Kind.DO, place)
        && is(Kind.NEGATING, place - 2)
        && is(Kind.WITH, place + 1); // "nothing to do with"
  }

  private void governBackwards(int from, boolean[] governed) {
    double reach = REACH_BACK;
    for (int i = from - 1; i >= 0 && reach > 0; i--) {
      if (is(Kind.BOUNDARY, i) || endsThought(i + 1)) {
        return;
      }
      governed[i] = true;
      reach -= effort(i);
    }
  }

  private double effort(int place) {
    if (!words.get(place).stop()) {
      return 1;
    }
    return is(Kind.WEIGHTLESS, place) ? 0 : 0.5;
  }

  /// Whether a thought ends before a word.
  private boolean endsThought(int place) {
    return place > 0 && ends(place - 1, PUNCTUATION);
  }

  /// Whether one of some signs stands between a word and the next one.
  private boolean ends(int place, String signs) {
    int to = words.get(place + 1).begin();
    for (int i = words.get(place).end(); i < to; i++) {
      if (signs.indexOf(text.charAt(i)) >= 0) {
        return true;
      }
    }
    return false;
  }
}

package dev.hotseat.language;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// Finds the words that a negation governs: in "it does not lock the row, it reads it" those are
/// `lock` and `row`.
public final class Negation {
  /// "Whether or not the lock is held" says nothing against the lock.
  private static final Set<String> HARMLESS = Set.of("or not", "not to mention");

  /// "No more than ten locks" denies that there are more, not that there are locks.
  private static final Set<String> BOUNDS =
      Set.of("no more than", "no less than", "no fewer than", "no longer than", "no later than");

  /// "Instead of the lock" and "rather than the lock" deny the lock.
  private static final Map<String, String> IN_PLACE_OF = Map.of("instead", "of", "rather", "than");

  private static final String PUNCTUATION = ".,;:!?\n()";

  private static final String FULL_STOPS = ".;!?\n";

  /// The number of an HTTP status.
  private static final Pattern STATUS = Pattern.compile("[1-5]\\d\\d");

  /// How many telling words a negation reaches.
  private static final double REACH = 4;

  /// "Unlike the lock" denies the lock too, but no more: "unlike UDP TCP keeps the order".
  private static final double SHORT_REACH = 1;

  private static final double REACH_BACK = 5;

  private final List<Word> words;
  private final String text;
  private final List<EnumSet<NegationWord>> roles;
  private final boolean[] governed;

  private Negation(List<Word> words, String text) {
    this.words = words;
    this.text = text;
    roles = words.stream().map(NegationWord::of).toList();
    governed = governed(false);
  }

  /// What is denied in a text.
  ///
  /// @param words all words of the text in order
  public static Negation in(List<Word> words, String text) {
    return new Negation(words, text);
  }

  /// Whether the word itself negates.
  public static boolean isNegating(Word word) {
    return NegationWord.of(word).contains(NegationWord.NEGATING);
  }

  /// For each word of the text, whether it negates itself.
  public boolean[] negating() {
    boolean[] negating = new boolean[roles.size()];
    for (int i = 0; i < negating.length; i++) {
      negating[i] = is(NegationWord.NEGATING, i);
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

  private boolean is(NegationWord role, int place) {
    return place >= 0 && place < roles.size() && roles.get(place).contains(role);
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
      if (is(NegationWord.NEGATING, i) || (dismissals && is(NegationWord.AVOIDING, i))) {
        reach = reach(i);
      } else if (dismissals && is(NegationWord.UNLIKE, i)) {
        reach = SHORT_REACH;
      } else if (is(NegationWord.BOUNDARY, i)) {
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

  /// How far a negation reaches.
  private double reach(int place) {
    boolean harmless =
        is(NegationWord.HARMLESS, place + 1)
            || HARMLESS.contains(phrase(place - 1, place))
            || HARMLESS.contains(phrase(place, place + 2));
    if (harmless || isInName(place)) {
      return 0;
    }
    return BOUNDS.contains(phrase(place, place + 2)) ? SHORT_REACH : REACH;
  }

  private String phrase(int first, int last) {
    return first < 0 || last >= words.size()
        ? ""
        : words.subList(first, last + 1).stream().map(Word::text).collect(Collectors.joining(" "));
  }

  /// Whether a negation is part of a name: `no-store`, or of a status such as "304 Not Modified".
  private boolean isInName(int place) {
    if (place + 1 >= words.size()) {
      return false;
    }
    Word next = words.get(place + 1);
    int end = words.get(place).end();
    boolean joined = next.begin() == end + 1 && text.charAt(end) == '-';
    return joined
        || (place > 0
            && !endsThought(place)
            && STATUS.matcher(words.get(place - 1).text()).matches()
            && is(NegationWord.STATUS, place + 1));
  }

  /// Whether a word begins what is said not to be true.
  private boolean isUntrue(int place) {
    if (!is(NegationWord.THAT, place)) {
      return false;
    }
    boolean negated = is(NegationWord.NEGATING, place - 2) || is(NegationWord.NEGATING, place - 3);
    return is(negated ? NegationWord.TRUE : NegationWord.UNTRUE, place - 1) && place >= 2;
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
    return is(NegationWord.NEED_NOT, place)
        || (is(NegationWord.NEED, place)
            && (is(NegationWord.NEGATING, place - 1) || is(NegationWord.NO, place + 1)));
  }

  private void governForwards(int from, boolean[] governed) {
    double reach = REACH;
    for (int i = from + 1; i < governed.length && reach > 0; i++) {
      if (is(NegationWord.BOUNDARY, i) || endsThought(i)) {
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
    if (is(NegationWord.DISMISSING, place)) {
      return !governed[place];
    }
    if (is(NegationWord.NEEDED, place)) {
      return is(NegationWord.NEGATING, place - 1)
          || (is(NegationWord.NEGATING, place - 2) && words.get(place - 1).stop());
    }
    return is(NegationWord.DO, place)
        && is(NegationWord.NEGATING, place - 2)
        && is(NegationWord.WITH, place + 1); // "nothing to do with"
  }

  private void governBackwards(int from, boolean[] governed) {
    double reach = REACH_BACK;
    for (int i = from - 1; i >= 0 && reach > 0; i--) {
      if (is(NegationWord.BOUNDARY, i) || endsThought(i + 1)) {
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
    return is(NegationWord.WEIGHTLESS, place) ? 0 : 0.5;
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

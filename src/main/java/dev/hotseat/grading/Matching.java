package dev.hotseat.grading;

import dev.hotseat.language.Word;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/// Looks in a reply for what best says a word of a reference: the same word or a synonym, or one of
/// like meaning. A match under a negation on one side only is worth little, unless the other side
/// denies something else in that sentence: "the base case is not included" and "no base case" deny
/// the same.
final class Matching {
  /// What a match is worth where only one side is negated.
  private static final double OPPOSITE = 0.3;

  /// Likenesses of meaning: below the first a word says nothing of another, from the second on it
  /// says the same. The vectors of any two English words are a little alike.
  private static final double UNLIKE = 0.3;

  private static final double SAME = 0.7;

  /// What a word earns that the reply does not have.
  static final Match NO_MATCH = new Match(0, -1, false);

  private final Reading wanted;
  private final int place;
  private final boolean stop;
  private final Occurrences found;
  private final Reading reply;
  private final int[] said;

  /// How like it each telling word of the reply is; nothing until it is asked for.
  private float @Nullable [] likenesses;

  /// @param place of the word in its text
  /// @param number of the word in the lexicon
  Matching(Reading wanted, int place, int number, Occurrences found) {
    this.wanted = wanted;
    this.place = place;
    this.found = found;
    stop = wanted.isStop(place);
    reply = found.reply();
    said = found.of(number);
  }

  /// What a word earned.
  ///
  /// @param worth 0 (nothing) to 1
  /// @param place of the reply's word, -1 where there is none
  /// @param opposed whether only one of the two words is denied
  record Match(double worth, int place, boolean opposed) {}

  /// The best match by form alone.
  Match byForm() {
    return byForm(0, reply.words().size());
  }

  /// The best match by form, or else by meaning where that is known.
  Match best() {
    return best(0, reply.words().size());
  }

  /// The best match among the words from one place up to another.
  Match best(int from, int to) {
    Match best = byForm(from, to);
    if (stop || best.worth() == 1 || !wanted.hasMeaning() || !reply.hasMeaning()) {
      return best;
    }
    float[] alike = likenesses();
    int[] telling = reply.tellingPlaces();
    for (int i = first(telling, from); i < telling.length && telling[i] < to; i++) {
      int at = telling[i];
      double likeness = ramp(alike[i]);
      if (likeness > best.worth() && comparable(wanted, place, reply, at)) {
        double polarity = polarity(at);
        double worth = likeness * polarity;
        best = worth > best.worth() ? new Match(worth, at, polarity < 1) : best;
      }
    }
    return best;
  }

  private float[] likenesses() {
    if (likenesses == null) {
      likenesses = found.telling().likenesses(wanted.meaning(place));
    }
    return likenesses;
  }

  private Match byForm(int from, int to) {
    Match best = NO_MATCH;
    for (int i = first(said, from); i < said.length && said[i] < to; i++) {
      double worth = stop ? 1 : polarity(said[i]);
      boolean more = worth > best.worth();
      if (more || (worth == best.worth() && isBetter(said[i], best.place()))) {
        best = new Match(worth, said[i], worth < 1);
      }
    }
    return best;
  }

  /// Whether the reply has the word itself at a place and a synonym at another, which shows worse.
  private boolean isBetter(int at, int other) {
    String stem = reply.words().get(at).stem();
    return !stem.equals(reply.words().get(other).stem())
        && stem.equals(wanted.words().get(place).stem());
  }

  /// The first of some places in order that is not before another one: a reply may have thousands
  /// of sentences, and the words of each are looked at.
  private static int first(int[] places, int from) {
    int found = Arrays.binarySearch(places, from);
    return found < 0 ? -found - 1 : found;
  }

  /// How far a text has said a word of another one, by form or else by meaning, -1 to 1.
  static double likeness(Reading wanted, int place, Reading text) {
    Word word = wanted.words().get(place);
    if (!text.placesOf(word).isEmpty()) {
      return 1;
    }
    double likeness = -1;
    if (wanted.hasMeaning() && text.hasMeaning()) {
      for (int at : text.tellingPlaces()) {
        if (comparable(wanted, place, text, at)) {
          likeness = Math.max(likeness, wanted.meaning(place).likeness(text.meaning(at)));
        }
      }
    }
    return likeness;
  }

  private double polarity(int at) {
    boolean negated = wanted.isNegated(place);
    if (negated == reply.isNegated(at)) {
      return 1;
    }
    return negated ? against(reply, at) : against(wanted, place);
  }

  /// What a word counts that stands without a negation where the other side has one.
  private static double against(Reading text, int place) {
    return text.deniesNear(place) ? 1 : OPPOSITE;
  }

  private static double ramp(double likeness) {
    return Math.clamp((likeness - UNLIKE) / (SAME - UNLIKE), 0, 1);
  }

  /// Numbers and abbreviations are like nothing but themselves: TCP is not UDP, however alike the
  /// texts are in which they stand.
  private static boolean comparable(Reading wanted, int place, Reading reply, int at) {
    return !wanted.hasDigit(place)
        && !reply.hasDigit(at)
        && !(wanted.words().get(place).exact() && reply.words().get(at).exact());
  }
}

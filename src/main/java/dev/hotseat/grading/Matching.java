package dev.hotseat.grading;

import dev.hotseat.language.Word;
import java.util.List;

/// Finds the word of a reply that best says a word of a reference: the same word or a synonym, or
/// one of like meaning. A match under a negation on one side only is worth little, unless the other
/// side denies something else in that sentence: "the base case is not included" and "no base case"
/// deny the same.
final class Matching {
  /// What a match is worth where only one side is negated.
  private static final double OPPOSITE = 0.3;

  /// Likenesses of meaning: below the first a word says nothing of another, from the second on it
  /// says the same. The vectors of any two English words are a little alike.
  private static final double UNLIKE = 0.3;

  private static final double SAME = 0.7;

  /// What a word earns that the reply does not have.
  static final Match NO_MATCH = new Match(0, -1);

  private Matching() {}

  /// What a word earned.
  ///
  /// @param worth 0 (nothing) to 1
  /// @param place of the reply's word, -1 where there is none
  record Match(double worth, int place) {
    private Match orBetter(double other, int at) {
      return other > worth ? new Match(other, at) : this;
    }
  }

  /// The best match of a word by form alone.
  ///
  /// @param said where the reply has the word by its form
  static Match byForm(Reading wanted, int place, Reading reply, List<Integer> said) {
    return byForm(wanted, place, reply, said, 0, reply.words().size());
  }

  /// The best match of a word by form, or else by meaning where that is known.
  ///
  /// @param said where the reply has the word by its form
  static Match best(Reading wanted, int place, Reading reply, List<Integer> said) {
    return best(wanted, place, reply, said, 0, reply.words().size());
  }

  /// The best match among the words from one place up to another.
  ///
  /// @param said where the reply has the word by its form
  static Match best(
      Reading wanted, int place, Reading reply, List<Integer> said, int from, int to) {
    Match best = byForm(wanted, place, reply, said, from, to);
    Word word = wanted.words().get(place);
    if (word.stop() || best.worth() == 1 || !wanted.hasMeaning() || !reply.hasMeaning()) {
      return best;
    }
    for (int at : reply.tellingPlaces()) {
      if (at >= from && at < to && comparable(wanted, place, reply, at)) {
        double alike = ramp(wanted.meaning(place).likeness(reply.meaning(at)));
        best = best.orBetter(alike * polarity(wanted, place, reply, at), at);
      }
    }
    return best;
  }

  private static Match byForm(
      Reading wanted, int place, Reading reply, List<Integer> said, int from, int to) {
    if (said.isEmpty()) {
      return NO_MATCH;
    }
    Match best = NO_MATCH;
    Word word = wanted.words().get(place);
    for (int at : said) {
      if (at >= from && at < to) {
        best = best.orBetter(word.stop() ? 1 : polarity(wanted, place, reply, at), at);
      }
    }
    return best;
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

  private static double polarity(Reading wanted, int place, Reading reply, int at) {
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

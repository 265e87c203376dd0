package dev.hotseat.grading;

import dev.hotseat.grading.Claim.Term;
import dev.hotseat.language.Opposites.Taken;
import java.util.ArrayList;
import java.util.DoubleSummaryStatistics;
import java.util.List;
import java.util.Optional;

/// How one sentence of a reply stands to a claim: which of the claim's words it has in the same
/// sense, which under a negation on one side only, and for which it has the opposite instead.
///
/// Two turns make no denial: whoever is "not connected to the negative end" where the claim is
/// "connected to the positive end" agrees.
///
/// @param agreed weight of the words in the same sense
/// @param denied weight of the words under a negation on one side only
/// @param opposed weight of the words whose opposite stands there
/// @param turns how many words have their opposite there
/// @param places where the reply's words stand that turn the claim around
record Stand(double agreed, double denied, double opposed, int turns, List<Integer> places) {
  /// The share of a claim's words from which a sentence speaks of it, for a wording that its author
  /// wrote as one, and for any other.
  private static final double SPOKEN = 0.6;

  private static final double SPOKEN_IN_FULL = 0.75;

  /// What the denied words count at least: "read" alone denies nothing.
  static final double LEAST_DENIED = 0.8;

  /// The share that they are at least of all that the sentence has.
  private static final double DENIED = 0.5;

  /// What the other words must count beside an opposite, and how close they stand.
  private static final double BESIDE = 0.6;

  private static final int CLOSE = 8;

  /// How no sentence of a reply stands to a claim that it has no word of.
  private static final Stand NONE = new Stand(0, 0, 0, 0, List.of());

  /// What the words of a claim that a reply has must count at least, so that a sentence of it can
  /// say the opposite of the claim by an opposite. All words that have one are taken for turned,
  /// and all of them but the lightest for turned by a negation too, which agrees.
  static double leastSaid(Claim claim) {
    DoubleSummaryStatistics sides =
        claim.terms().stream()
            .filter(term -> !term.opposable().isEmpty())
            .mapToDouble(Term::weight)
            .summaryStatistics();
    double turnedTwice = sides.getCount() == 0 ? 0 : sides.getSum() - sides.getMin();
    return Math.max(BESIDE, SPOKEN * (claim.weight() - sides.getSum()) - turnedTwice);
  }

  /// @param usual what references themselves say, so that saying it contradicts nothing
  static Stand of(Claim claim, Usual usual, Occurrences found, int from, int to) {
    if (claim.sides().isEmpty() && !anyWithin(claim, found, from, to)) {
      return NONE;
    }
    Reading reply = found.reply();
    double agreed = 0;
    double denied = 0;
    double opposed = 0;
    int turns = 0;
    List<Integer> places = new ArrayList<>();
    for (Term term : claim.terms()) {
      List<Integer> said = within(found.of(term.number()), from, to);
      if (said.isEmpty()) {
        Optional<Taken> against = against(term, reply, from, to);
        if (against.isPresent()) {
          Taken other = against.get();
          if (reply.isDenied(other.from()) == term.negated()) {
            turns++;
            if (!usual.takes(other, reply) && beside(claim, other, found, from, to) >= BESIDE) {
              opposed += term.weight();
              places.add(other.from());
            }
          } else {
            agreed += term.weight();
          }
        }
      } else if (agrees(term, claim, usual, reply, said)) {
        agreed += term.weight();
      } else {
        denied += term.weight();
        places.addAll(said);
      }
    }
    return new Stand(agreed, denied, opposed, turns, places);
  }

  private static boolean agrees(
      Term term, Claim claim, Usual usual, Reading reply, List<Integer> said) {
    boolean same = false;
    for (int at : said) {
      same |= reply.isDenied(at) == term.negated();
    }
    if (term.negated()) {
      return same || usual.affirms(term.word());
    }
    return same || claim.negates() || usual.negates(term.word());
  }

  private static Optional<Taken> against(Term term, Reading reply, int from, int to) {
    for (Taken own : term.opposable()) {
      if (reply.touches(own.contrast())) {
        for (Taken other : reply.taken()) {
          if (other.from() >= from
              && other.to() <= to
              && own.against(other)
              && !reply.isCompared(other)) {
            return Optional.of(other);
          }
        }
      }
    }
    return Optional.empty();
  }

  /// What the claim's words count that stand close to an opposite.
  private static double beside(Claim claim, Taken taken, Occurrences found, int from, int to) {
    int first = Math.max(from, taken.from() - CLOSE);
    int last = Math.min(to, taken.to() + CLOSE);
    double weight = 0;
    for (Term term : claim.terms()) {
      boolean close =
          within(found.of(term.number()), first, last).stream()
              .anyMatch(at -> at < taken.from() || at >= taken.to());
      weight += close ? term.weight() : 0;
    }
    return weight;
  }

  private static boolean anyWithin(Claim claim, Occurrences found, int from, int to) {
    for (Term term : claim.terms()) {
      for (int at : found.of(term.number())) {
        if (at >= from && at < to) {
          return true;
        }
      }
    }
    return false;
  }

  private static List<Integer> within(int[] places, int from, int to) {
    List<Integer> found = List.of();
    for (int at : places) {
      if (at >= from && at < to) {
        found = found.isEmpty() ? new ArrayList<>(places.length) : found;
        found.add(at);
      }
    }
    return found;
  }

  /// Whether the sentence is about what the claim is about.
  boolean speaksOf(Claim claim) {
    return agreed + denied + opposed >= SPOKEN * claim.weight();
  }

  /// Whether it says the opposite.
  boolean denies(Claim claim) {
    return turns % 2 == 0 ? deniesByNegation(claim) : deniesByOpposite(claim);
  }

  private boolean deniesByNegation(Claim claim) {
    double spoken = agreed + denied;
    double needed = claim.whole() && !claim.negates() ? SPOKEN : SPOKEN_IN_FULL;
    return denied >= LEAST_DENIED && denied >= DENIED * spoken && spoken >= needed * claim.weight();
  }

  private boolean deniesByOpposite(Claim claim) {
    return denied == 0
        && opposed > 0
        && agreed >= BESIDE
        && agreed >= SPOKEN * (claim.weight() - opposed);
  }
}

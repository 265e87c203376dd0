package dev.hotseat.grading;

import dev.hotseat.grading.Claim.Term;
import dev.hotseat.language.Opposites.Taken;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.IntConsumer;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// What a question's key points claim, and its other references where nobody marked key points.
/// There are hundreds of claims, and a reply may deny a few of them: they are found by the words
/// that it denies or takes the opposite of.
final class Claims {
  private static final BitSet NONE = new BitSet();

  private final List<Claim> all;
  private final List<OptionalInt> points;
  private final Bags bags;

  /// Of each claim what [Stand#leastSaid(Claim)] says.
  private final double[] leastSaid;

  /// The claims that affirm a word of the lexicon, by its number, and those that deny one.
  private final List<@Nullable Postings> affirming = new ArrayList<>();

  private final List<@Nullable Postings> denying = new ArrayList<>();

  /// What a claim says of a contrast.
  ///
  /// @param claim the number of the claim
  /// @param sides those that it, or else its point, takes
  /// @param rest the claim's other words
  /// @param weight what these count together
  record Sided(int claim, Set<Integer> sides, List<Term> rest, double weight) {
    static Sided of(int number, Claim claim, int contrast) {
      List<Term> rest = claim.terms().stream().filter(term -> !term.touches(contrast)).toList();
      return new Sided(
          number,
          claim.known().stream()
              .filter(taken -> taken.contrast() == contrast)
              .map(Taken::side)
              .collect(Collectors.toUnmodifiableSet()),
          rest,
          rest.stream().mapToDouble(Term::weight).sum());
    }
  }

  /// By contrast, the numbers of the claims that name a side of it.
  private final Map<Integer, Map<Integer, BitSet>> naming = new HashMap<>();

  /// By contrast, those that name a side of it or whose point does.
  private final Map<Integer, List<Sided>> sided = new HashMap<>();

  private Claims(List<Claim> all, List<OptionalInt> points) {
    this.all = all;
    this.points = points;
    bags =
        new Bags(
            all.stream()
                .map(claim -> claim.terms().stream().mapToInt(Term::number).toArray())
                .toList(),
            all.stream()
                .map(claim -> claim.terms().stream().mapToDouble(Term::weight).toArray())
                .toList());
    leastSaid = all.stream().mapToDouble(Stand::leastSaid).toArray();
    for (int i = 0; i < all.size(); i++) {
      enter(i, all.get(i));
    }
  }

  /// @param others what is claimed beside the points
  static Claims of(List<Point> points, List<Claim> others) {
    List<Claim> all = new ArrayList<>();
    List<OptionalInt> of = new ArrayList<>();
    for (int i = 0; i < points.size(); i++) {
      for (Claim claim : points.get(i).claims()) {
        all.add(claim);
        of.add(OptionalInt.of(i));
      }
    }
    for (Claim claim : others) {
      all.add(claim);
      of.add(OptionalInt.empty());
    }
    return new Claims(all, of);
  }

  private void enter(int number, Claim claim) {
    for (Term term : claim.terms()) {
      having(term.negated() ? denying : affirming, term.number())
          .add(number, term.weight(), Postings.sense(!term.negated(), term.negated()));
    }
    claim
        .sides()
        .forEach(
            taken ->
                naming
                    .computeIfAbsent(taken.contrast(), it -> new HashMap<>())
                    .computeIfAbsent(taken.side(), it -> new BitSet())
                    .set(number));
    claim.known().stream()
        .map(Taken::contrast)
        .distinct()
        .forEach(
            it ->
                sided
                    .computeIfAbsent(it, contrast -> new ArrayList<>())
                    .add(Sided.of(number, claim, it)));
  }

  /// Where the claims are kept that have a word.
  private static Postings having(List<@Nullable Postings> claims, int word) {
    while (claims.size() <= word) {
      claims.add(null);
    }
    if (claims.get(word) == null) {
      claims.set(word, new Postings());
    }
    return claims.get(word);
  }

  Claim get(int number) {
    return all.get(number);
  }

  /// The number of the point that a claim is of; empty where it is of none.
  OptionalInt point(int number) {
    return points.get(number);
  }

  /// What the claims say of a contrast of which they know a side.
  List<Sided> sided(int contrast) {
    return sided.getOrDefault(contrast, List.of());
  }

  /// Goes through the numbers of the claims that a sentence of a reply may deny: those of which it
  /// turns words around, denying what they affirm or affirming what they deny, and those that name
  /// the other side of a contrast and of whose other words it has enough.
  ///
  /// @param least what the turned words count at least
  void forEachTouchedBy(Occurrences found, double least, IntConsumer visitor) {
    Reading reply = found.reply();
    double[] turned = new double[all.size()];
    for (int word : found.words()) {
      boolean affirms = false;
      boolean denies = false;
      for (int at : found.of(word)) {
        affirms |= !reply.isDenied(at);
        denies |= reply.isDenied(at);
      }
      if (affirms) {
        add(denying, word, turned);
      }
      if (denies) {
        add(affirming, word, turned);
      }
    }
    BitSet named = new BitSet();
    for (Taken taken : reply.taken()) {
      if (!reply.isCompared(taken)) {
        naming
            .getOrDefault(taken.contrast(), Map.of())
            .forEach((side, claims) -> named.or(side == taken.side() ? NONE : claims));
      }
    }
    for (int i = 0; i < turned.length; i++) {
      if (turned[i] >= least || (named.get(i) && mayOppose(i, found))) {
        visitor.accept(i);
      }
    }
  }

  /// What those words of a claim count that a reply has anywhere.
  double said(int claim, Occurrences found) {
    return bags.said(claim, found);
  }

  /// Whether any sentence can say the opposite of a claim. Most claims are spared the look at each
  /// sentence, for the whole reply has too few of their words.
  private boolean mayOppose(int claim, Occurrences found) {
    return said(claim, found) >= leastSaid[claim];
  }

  private static void add(List<@Nullable Postings> claims, int word, double[] turned) {
    Postings having = word < claims.size() ? claims.get(word) : null;
    for (int i = 0; having != null && i < having.size(); i++) {
      turned[having.text(i)] += having.weight(i);
    }
  }
}

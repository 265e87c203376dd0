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

  private final List<Claim> all = new ArrayList<>();
  private final List<OptionalInt> points = new ArrayList<>();

  /// The claims that affirm a word of the lexicon, by its number, and those that deny one.
  private final List<@Nullable Postings> affirming = new ArrayList<>();

  private final List<@Nullable Postings> denying = new ArrayList<>();

  /// What a claim says of a contrast.
  ///
  /// @param sides those that the claim, or else its point, takes
  /// @param rest the claim's other words
  /// @param weight what these count together
  record Sided(Set<Integer> sides, List<Term> rest, double weight) {
    static Sided of(Claim claim, int contrast) {
      List<Term> rest = claim.terms().stream().filter(term -> !term.touches(contrast)).toList();
      return new Sided(
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

  private Claims() {}

  /// @param others what is claimed beside the points
  static Claims of(List<Point> points, List<Claim> others) {
    Claims claims = new Claims();
    for (int i = 0; i < points.size(); i++) {
      for (Claim claim : points.get(i).claims()) {
        claims.add(claim, OptionalInt.of(i));
      }
    }
    others.forEach(claim -> claims.add(claim, OptionalInt.empty()));
    return claims;
  }

  private void add(Claim claim, OptionalInt point) {
    int number = all.size();
    all.add(claim);
    points.add(point);
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
                sided.computeIfAbsent(it, contrast -> new ArrayList<>()).add(Sided.of(claim, it)));
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
      naming
          .getOrDefault(taken.contrast(), Map.of())
          .forEach((side, claims) -> named.or(side == taken.side() ? NONE : claims));
    }
    for (int i = 0; i < turned.length; i++) {
      if (turned[i] >= least || (named.get(i) && Stand.mayOppose(all.get(i), found))) {
        visitor.accept(i);
      }
    }
  }

  private static void add(List<@Nullable Postings> claims, int word, double[] turned) {
    Postings having = word < claims.size() ? claims.get(word) : null;
    for (int i = 0; having != null && i < having.size(); i++) {
      turned[having.text(i)] += having.weight(i);
    }
  }
}

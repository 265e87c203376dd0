package dev.hotseat.grading;

import dev.hotseat.grading.Claim.Term;
import dev.hotseat.language.Opposites.Taken;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntConsumer;

/// The claims of a question's key points. There are hundreds, and a reply may deny a few of them:
/// they are found by the words that it denies or takes the opposite of.
final class Claims {
  private final List<Claim> all = new ArrayList<>();
  private final List<Integer> points = new ArrayList<>();

  /// The numbers of the claims that affirm a word of the lexicon, of those that deny one, and of
  /// those that name a side of a contrast.
  private final Map<Integer, BitSet> affirming = new HashMap<>();

  private final Map<Integer, BitSet> denying = new HashMap<>();
  private final Map<Integer, BitSet> naming = new HashMap<>();

  /// The claims that name a side of a contrast or whose point does.
  private final Map<Integer, List<Claim>> sided = new HashMap<>();

  private Claims() {}

  static Claims of(List<Point> points) {
    Claims claims = new Claims();
    for (int i = 0; i < points.size(); i++) {
      for (Claim claim : points.get(i).claims()) {
        claims.add(claim, i);
      }
    }
    return claims;
  }

  private void add(Claim claim, int point) {
    int number = all.size();
    all.add(claim);
    points.add(point);
    for (Term term : claim.terms()) {
      put(term.negated() ? denying : affirming, term.number(), number);
    }
    claim.sides().forEach(side -> put(naming, side.contrast(), number));
    claim.known().stream()
        .map(Taken::contrast)
        .distinct()
        .forEach(it -> sided.computeIfAbsent(it, contrast -> new ArrayList<>()).add(claim));
  }

  private static void put(Map<Integer, BitSet> claims, int key, int claim) {
    claims.computeIfAbsent(key, it -> new BitSet()).set(claim);
  }

  Claim get(int number) {
    return all.get(number);
  }

  /// The number of the point that a claim is of.
  int point(int number) {
    return points.get(number);
  }

  /// The claims that know a side of a contrast.
  List<Claim> sided(int contrast) {
    return sided.getOrDefault(contrast, List.of());
  }

  /// Goes through the numbers of the claims of which a reply denies a word that they affirm,
  /// affirms one that they deny, or has a word of a contrast that they name.
  void forEachTouchedBy(Occurrences found, IntConsumer visitor) {
    Reading reply = found.reply();
    BitSet touched = new BitSet(all.size());
    for (int word : found.words()) {
      for (int at : found.of(word)) {
        add(reply.isDenied(at) ? affirming : denying, word, touched);
      }
    }
    reply.taken().forEach(it -> add(naming, it.contrast(), touched));
    touched.stream().forEach(visitor);
  }

  private static void add(Map<Integer, BitSet> claims, int key, BitSet to) {
    BitSet some = claims.get(key);
    if (some != null) {
      to.or(some);
    }
  }
}

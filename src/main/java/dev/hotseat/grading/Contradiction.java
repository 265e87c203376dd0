package dev.hotseat.grading;

import dev.hotseat.grading.Claim.Term;
import dev.hotseat.grading.Claims.Sided;
import dev.hotseat.language.Opposites.Taken;
import dev.hotseat.language.Vocabulary;
import dev.hotseat.language.Word;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/// What in a reply says the opposite of the references, sentence by sentence.
///
/// A sentence that has the opposite of a claim, or says that what a key point names is not needed,
/// is proof. Other signs are weaker and count only together: a claim under a negation, a telling
/// word of the references under a negation that none of them has, and what the references say of
/// one side of a contrast said of the other side.
///
/// @param evidence how much speaks for a contradiction: a proof counts 1
/// @param lost the share of the full score that points with a wrong figure are
/// @param denied the numbers of the points that are denied
/// @param mistaken the contrasts whose sides are mistaken for each other
/// @param words the reply's words that show it
record Contradiction(
    double evidence, double lost, Set<Integer> denied, Set<Integer> mistaken, List<Span> words) {
  /// Nothing contradicts.
  static final Contradiction NONE = new Contradiction(0, 0, Set.of(), Set.of(), List.of());

  /// From here on a reply contradicts.
  static final double ENOUGH = 1;

  private static final double ONCE = 40;
  private static final double REPEATED = 20;

  /// What a denied claim counts where the author marked key points.
  private static final double CLAUSE = 0.9;

  /// What it counts without key points: a little, and more the more of the reference it is, for of
  /// a long reference some clause is denied by chance.
  private static final double PROSE_CLAUSE = 0.3;

  private static final double PROSE_SHARE = 1.75;

  /// What a denied word counts, and a side of a contrast that is mistaken for the other.
  private static final double DENIED_WORD = 0.4;

  private static final double MISTAKEN_SIDE = 0.4;

  /// Signs that count no more than this are weighed against the length of the reply, for a long
  /// one has some by chance.
  private static final double CHANCE = 0.5;

  /// Up to this many sentences a reply is short.
  private static final int SHORT = 1;

  /// From this many sentences on a reply is long.
  private static final double LONG = 4;

  /// How telling a word must be, so that denying it means something.
  private static final double TELLING = 0.64;

  /// Of a claim about the other side a sentence must have this share, and by this much more than of
  /// any claim about its own.
  private static final double SWAPPED = 0.6;

  private static final double MARGIN = 0.6;

  static Contradiction in(Occurrences found, Rubric rubric, Vocabulary vocabulary) {
    return new Search(found, rubric, vocabulary).search();
  }

  /// Whether the reply contradicts.
  boolean isEnough() {
    return evidence >= ENOUGH || lost > 0;
  }

  /// The highest score that it leaves to the reply: one contradiction leaves less than half, for it
  /// may be a slip or the grader's mistake, more than one next to nothing. A wrong figure leaves
  /// what the other points are worth.
  double most() {
    return evidence < ENOUGH ? 100 * (1 - lost) : evidence > ENOUGH ? REPEATED : ONCE;
  }

  private static final class Search {
    private final Occurrences found;
    private final Reading reply;
    private final Rubric rubric;
    private final Vocabulary vocabulary;
    private final double[] evidence;
    private final Set<Integer> places = new TreeSet<>();
    private final Set<Integer> denied = new HashSet<>();
    private final Set<Integer> mistaken = new HashSet<>();

    Search(Occurrences found, Rubric rubric, Vocabulary vocabulary) {
      this.found = found;
      reply = found.reply();
      this.rubric = rubric;
      this.vocabulary = vocabulary;
      evidence = new double[reply.sentences().size()];
    }

    Contradiction search() {
      Claims claims = rubric.claims();
      claims.forEachTouchedBy(
          found,
          Stand.LEAST_DENIED,
          claim -> {
            if (isDenied(claims.get(claim))) {
              claims.point(claim).ifPresent(denied::add);
            }
          });
      for (int sentence = 0; sentence < evidence.length; sentence++) {
        findDeniedWords(sentence);
        findSwaps(sentence);
      }
      for (Turnaround turned : Turnaround.in(reply, rubric.statements(), rubric.usual())) {
        count(turned.sentence(), ENOUGH);
        places.addAll(turned.places());
      }
      List<Misstatement> misstatements = Misstatement.in(found, rubric);
      Set<Integer> misstated = new HashSet<>();
      for (Misstatement misstatement : misstatements) {
        misstated.add(misstatement.point());
        if (rubric.prose()) {
          count(misstatement.sentence(), ENOUGH);
        }
      }
      double chances = Math.max(1, evidence.length / LONG) * length();
      double sum = Arrays.stream(evidence).map(it -> it > CHANCE ? it : it / chances).sum();
      if (sum < ENOUGH && !misstated.isEmpty()) {
        denied.clear();
        places.clear();
      }
      denied.addAll(misstated);
      misstatements.forEach(it -> places.add(it.figure().from()));
      return new Contradiction(sum, lost(misstated), denied, mistaken, spans());
    }

    /// How much longer than usual the shortest reference is that the author marked no points in: it
    /// has that many more words and clauses that a reply may seem to deny.
    private double length() {
      return !rubric.prose()
          ? 1
          : rubric.references().stream()
              .mapToDouble(reference -> Math.max(1, reference.sentences().size() / LONG))
              .min()
              .orElse(1);
    }

    private double lost(Set<Integer> misstated) {
      double weight =
          misstated.stream()
              .mapToDouble(point -> rubric.points().get(point).keyPoint().weight())
              .sum();
      return Math.min(1, weight / rubric.enough());
    }

    private int begin(int sentence) {
      return reply.sentenceBegins()[sentence];
    }

    private void count(int sentence, double weight) {
      evidence[sentence] = Math.max(evidence[sentence], weight);
    }

    /// Whether a sentence denies a claim and none makes it.
    private boolean isDenied(Claim claim) {
      Map<Integer, Stand> denials = new TreeMap<>();
      List<Integer> turned = new ArrayList<>();
      for (int i = 0; i < evidence.length; i++) {
        Stand stand = Stand.of(claim, rubric.usual(), found, begin(i), begin(i + 1));
        if (stand.denies(claim)) {
          denials.put(i, stand);
          turned.addAll(stand.places());
        } else if (stand.speaksOf(claim)) {
          return false;
        }
      }
      denials.forEach((sentence, stand) -> count(sentence, weight(claim, stand)));
      places.addAll(turned);
      return !denials.isEmpty();
    }

    /// An opposite in a wording of the author is proof. A negation may only say how something
    /// works, so in a reply of more than a few words it wants another sign.
    private double weight(Claim claim, Stand stand) {
      if (rubric.prose()) {
        return Math.min(ENOUGH, PROSE_CLAUSE + PROSE_SHARE * claim.share());
      }
      boolean plain = stand.opposed() > 0 || evidence.length <= SHORT;
      return claim.whole() && !claim.negates() && plain ? ENOUGH : CLAUSE;
    }

    private void findDeniedWords(int sentence) {
      for (int place = begin(sentence); place < begin(sentence + 1); place++) {
        Word word = reply.words().get(place);
        if (reply.isDenied(place)
            && !word.stop()
            && vocabulary.information(word) >= TELLING
            && rubric.usual().has(word)
            && !rubric.usual().negates(word)
            && rubric.asked().placesOf(word).isEmpty()
            && reply.placesOf(word).stream().allMatch(reply::isDenied)) {
          count(sentence, !rubric.prose() && reply.isDismissed(place) ? ENOUGH : DENIED_WORD);
          places.add(place);
        }
      }
    }

    private void findSwaps(int sentence) {
      for (Taken taken : reply.taken()) {
        if (taken.from() >= begin(sentence)
            && taken.to() <= begin(sentence + 1)
            && !reply.isDenied(taken.from())
            && !reply.isCompared(taken)
            && isAlone(taken, sentence)
            && isSwapped(taken, sentence)) {
          count(sentence, isRole(taken) ? ENOUGH : MISTAKEN_SIDE);
          places.add(taken.from());
          mistaken.add(taken.contrast());
        }
      }
    }

    /// Whether the question or the labels of its points tell the sides of a contrast apart.
    private boolean isRole(Taken taken) {
      return !rubric.prose()
          && rubric.named().stream().anyMatch(taken::against)
          && rubric.named().stream().anyMatch(taken::sameSide);
    }

    private boolean isAlone(Taken taken, int sentence) {
      for (Taken other : reply.taken()) {
        if (other.against(taken)
            && other.from() >= begin(sentence)
            && other.to() <= begin(sentence + 1)) {
          return false;
        }
      }
      return true;
    }

    private boolean isSwapped(Taken taken, int sentence) {
      List<Sided> claims = rubric.claims().sided(taken.contrast());
      double other = 0;
      for (Sided claim : claims) {
        if (!claim.sides().contains(taken.side()) && mayBeSaid(claim)) {
          other = Math.max(other, said(claim, sentence));
        }
      }
      if (other < SWAPPED) {
        return false; // as nearly always
      }
      double own = 0;
      for (Sided claim : claims) {
        if (claim.sides().equals(Set.of(taken.side()))) {
          own = Math.max(own, said(claim, sentence));
        }
      }
      return other - own >= MARGIN;
    }

    /// Whether the whole reply has enough of a claim's words; most claims are spared a closer look.
    private boolean mayBeSaid(Sided claim) {
      return rubric.claims().said(claim.claim(), found) >= SWAPPED * claim.weight();
    }

    /// The share of a claim's words in a sentence, those of a contrast aside.
    private double said(Sided claim, int sentence) {
      double said = 0;
      for (Term term : claim.rest()) {
        said += isSaid(term, sentence) ? term.weight() : 0;
      }
      return claim.weight() >= SWAPPED ? said / claim.weight() : 0;
    }

    private boolean isSaid(Term term, int sentence) {
      for (int at : found.of(term.number())) {
        if (at >= begin(sentence)
            && at < begin(sentence + 1)
            && reply.isDenied(at) == term.negated()) {
          return true;
        }
      }
      return false;
    }

    private List<Span> spans() {
      return places.stream()
          .map(place -> reply.words().get(place))
          .map(word -> new Span(word.begin(), word.end()))
          .toList();
    }
  }
}

package dev.hotseat.grading;

import dev.hotseat.grading.Saying.Term;
import dev.hotseat.grading.meaning.Directions;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// What is known to be wrong and what is known to be right, to find how like to either a saying is.
final class Sayings {
  /// What the words count beside the meaning of the whole saying; without a model they are all.
  private static final double WORDS = 0.5;

  private final List<Saying> known = new ArrayList<>();

  /// How many of them are wrong; they come first.
  private final int mistakes;

  private final Map<String, List<Posting>> postings = new HashMap<>();
  private final Directions meanings;

  /// Where a word is known from.
  private record Posting(int known, Term term) {}

  Sayings(List<Saying> wrong, List<Saying> right) {
    known.addAll(wrong);
    known.addAll(right);
    mistakes = wrong.size();
    meanings = Directions.of(known.stream().flatMap(it -> it.meaning().stream()).toList());
    for (int i = 0; i < known.size(); i++) {
      int number = i;
      known.get(i).terms().forEach(term -> add(new Posting(number, term)));
    }
  }

  private void add(Posting posting) {
    postings.computeIfAbsent(posting.term().stem(), it -> new ArrayList<>()).add(posting);
  }

  /// Whether nothing is known to be wrong.
  boolean none() {
    return mistakes == 0;
  }

  /// How like a saying is to what is wrong, and to what is right.
  record Likeness(double wrong, double right) {
    static final Likeness NONE = new Likeness(0, 0);

    /// By how much it is more like what is wrong.
    double margin() {
      return wrong - right;
    }

    /// Halfway to another one.
    Likeness and(Likeness other) {
      return new Likeness((wrong + other.wrong) / 2, (right + other.right) / 2);
    }
  }

  /// How like a saying is to whatever is most like it. What denies what it affirms, or affirms what
  /// it denies, is not like it at all.
  Likeness likeness(Saying said) {
    double[] common = new double[known.size()];
    boolean[] against = new boolean[known.size()];
    for (Term term : said.terms()) {
      for (Posting posting : postings.getOrDefault(term.stem(), List.of())) {
        common[posting.known()] += Math.min(term.weight(), posting.term().weight());
        against[posting.known()] |= term.isAgainst(posting.term());
      }
    }
    float[] meant =
        said.meaning().map(meanings::likenesses).orElseGet(() -> new float[known.size()]);
    double words = said.meaning().isEmpty() ? 1 : WORDS;
    double wrong = 0;
    double right = 0;
    for (int i = 0; i < common.length; i++) {
      if (!against[i]) {
        double likeness = meant[i] + words * said.shared(common[i], known.get(i));
        if (i < mistakes) {
          wrong = Math.max(wrong, likeness);
        } else {
          right = Math.max(right, likeness);
        }
      }
    }
    return new Likeness(wrong, right);
  }
}

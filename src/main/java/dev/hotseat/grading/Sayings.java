package dev.hotseat.grading;

import dev.hotseat.grading.Saying.Term;
import dev.hotseat.grading.meaning.Directions;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/// What is known to be wrong and what is known to be right, to find how like to either a saying is.
final class Sayings {
  /// What the words count beside the meaning of the whole saying; without a model they are all.
  private static final double WORDS = 0.5;

  private final List<Saying> known = new ArrayList<>();

  /// How many of them are wrong; they come first.
  private final int mistakes;

  private final Map<String, Postings> postings = new HashMap<>();
  private final Directions meanings;

  /// The square root of what each of them weighs.
  private final double[] roots;

  Sayings(List<Saying> wrong, List<Saying> right) {
    known.addAll(wrong);
    known.addAll(right);
    mistakes = wrong.size();
    meanings = Directions.of(known.stream().flatMap(it -> it.meaning().stream()).toList());
    roots = known.stream().map(Saying::weight).mapToDouble(Math::sqrt).toArray();
    for (int i = 0; i < known.size(); i++) {
      for (Term term : known.get(i).terms()) {
        postings
            .computeIfAbsent(term.stem(), it -> new Postings())
            .add(i, term.weight(), term.sense());
      }
    }
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

    /// Nearer to another one by a share of the way, 0 to 1.
    Likeness towards(Likeness other, double share) {
      return new Likeness(
          wrong + share * (other.wrong - wrong), right + share * (other.right - right));
    }
  }

  /// How like each of some sayings is to whatever is most like it: by their meanings, and by their
  /// words with Ochiai's coefficient. What denies what it affirms, or affirms what it denies, is
  /// not like it at all.
  ///
  /// @param said all with a meaning, or all without
  List<Likeness> likenesses(List<Saying> said) {
    float[][] meant =
        meanings.likenesses(said.stream().flatMap(it -> it.meaning().stream()).toList());
    Search search = new Search();
    return IntStream.range(0, said.size())
        .mapToObj(i -> search.likeness(said.get(i), meant.length > 0 ? meant[i] : null))
        .toList();
  }

  /// Looks for what sayings are like, one after the other.
  private final class Search {
    private final double[] common = new double[known.size()];
    private final boolean[] against = new boolean[known.size()];

    /// The numbers of those that have any word in common with it.
    private final int[] touched = new int[known.size()];

    private int touches;

    Likeness likeness(Saying said, float @Nullable [] meant) {
      for (Term term : said.terms()) {
        Postings having = postings.get(term.stem());
        if (having != null) {
          add(having, term);
        }
      }
      double words = (meant == null ? 1 : WORDS) / Math.sqrt(said.weight());
      Likeness most = most(words, meant);
      clear();
      return most;
    }

    private Likeness most(double words, float @Nullable [] meant) {
      double wrong = 0;
      double right = 0;
      int number = meant == null ? touches : common.length;
      for (int j = 0; j < number; j++) {
        int i = meant == null ? touched[j] : j;
        double shared = common[i] > 0 ? words * common[i] / roots[i] : 0;
        double like = against[i] ? 0 : meant == null ? shared : meant[i] + shared;
        if (i < mistakes) {
          wrong = Math.max(wrong, like);
        } else {
          right = Math.max(right, like);
        }
      }
      return new Likeness(wrong, right);
    }

    /// Makes ready for the next search.
    private void clear() {
      for (int j = 0; j < touches; j++) {
        common[touched[j]] = 0;
        against[touched[j]] = false;
      }
      touches = 0;
    }

    private void add(Postings having, Term term) {
      for (int i = 0; i < having.size(); i++) {
        int saying = having.text(i);
        if (common[saying] == 0) {
          touched[touches++] = saying;
        }
        common[saying] += Math.min(term.weight(), having.weight(i));
        against[saying] |= (term.sense() & having.sense(i)) == 0;
      }
    }
  }
}

package dev.hotseat.grading;

import dev.hotseat.grading.meaning.UnitVector;
import java.util.List;
import java.util.Optional;

/// Something that is said, to find how like it is to something else that is.
///
/// @param terms its telling words, each stem once
/// @param weight what they count together
/// @param meaning what it means, the question aside; empty without a model
record Saying(List<Term> terms, double weight, Optional<UnitVector> meaning) {
  /// A word of a saying.
  ///
  /// @param weight what it counts
  /// @param affirmed whether it is said somewhere without being denied
  /// @param denied whether it is denied somewhere
  record Term(String stem, double weight, boolean affirmed, boolean denied) {
    /// The same word said twice.
    Term and(Term other) {
      return new Term(
          stem, Math.max(weight, other.weight), affirmed || other.affirmed, denied || other.denied);
    }

    /// As [Postings#sense(boolean, boolean)] gives it.
    int sense() {
      return Postings.sense(affirmed, denied);
    }
  }

  Saying(List<Term> terms, Optional<UnitVector> meaning) {
    this(terms, weight(terms), meaning);
  }

  private static double weight(List<Term> terms) {
    double weight = 0;
    for (Term term : terms) {
      weight += term.weight();
    }
    return weight;
  }
}

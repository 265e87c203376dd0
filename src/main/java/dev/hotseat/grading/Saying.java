package dev.hotseat.grading;

import dev.hotseat.grading.meaning.UnitVector;
import dev.hotseat.language.Sentences.Stretch;
import dev.hotseat.language.Word;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/// Something said: a sentence, a clause or a phrase, with what its words count and what it means.
///
/// @param terms its telling words by their stem
/// @param weight what they count together
/// @param meaning what it means, the question aside; empty without a model
record Saying(Map<String, Term> terms, double weight, Optional<UnitVector> meaning) {
  /// What is left of the weight of a word that the question has.
  private static final double ASKED = 0.15;

  /// A word of a saying.
  ///
  /// @param weight what it counts
  /// @param affirmed whether it is said somewhere without being denied
  /// @param denied whether it is denied somewhere
  record Term(double weight, boolean affirmed, boolean denied) {
    private Term and(Term other) {
      return new Term(
          Math.max(weight, other.weight), affirmed || other.affirmed, denied || other.denied);
    }

    /// Whether one denies what the other affirms.
    boolean isAgainst(Term other) {
      return !(affirmed && other.affirmed) && !(denied && other.denied);
    }
  }

  /// A part of a text with what it means there.
  static Saying of(Reading text, Stretch part, Reading asked, Lexicon lexicon) {
    Optional<UnitVector> meaning =
        text.hasMeaning()
            ? Optional.of(text.meaning(part).without(asked.whole()))
            : Optional.empty();
    return of(text, part, meaning, asked, lexicon);
  }

  /// A part of a text.
  ///
  /// @param meaning what it means, the question aside; empty without a model
  static Saying of(
      Reading text, Stretch part, Optional<UnitVector> meaning, Reading asked, Lexicon lexicon) {
    Map<String, Term> terms = new HashMap<>();
    for (int place : text.tellingPlaces()) {
      Word word = text.words().get(place);
      if (word.begin() >= part.begin() && word.end() <= part.end()) {
        double share = asked.placesOf(word.stem()).isEmpty() ? 1 : ASKED;
        boolean denied = text.isNegated(place) || text.isDenied(place);
        Term term = new Term(share * lexicon.information(word), !denied, denied);
        terms.merge(word.stem(), term, Term::and);
      }
    }
    double weight = terms.values().stream().mapToDouble(Term::weight).sum();
    return new Saying(terms, weight, meaning);
  }

  /// How like this is to another by their words, 0 to 1 (Ochiai's coefficient).
  ///
  /// @param common what the words count that both have
  double shared(double common, Saying other) {
    return common > 0 ? common / Math.sqrt(weight * other.weight) : 0;
  }
}

package dev.hotseat.grading;

import dev.hotseat.language.Opposites.Taken;
import dev.hotseat.language.Sentences;
import dev.hotseat.language.Sentences.Stretch;
import dev.hotseat.language.Word;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// Some words of a reference that claim something together: a clause, or a wording of its author.
///
/// @param terms its words that count
/// @param weight what they count together
/// @param share the share that it is of its text
/// @param negates whether it denies something itself
/// @param whole whether it is a wording that its author wrote as one, and no clause of a longer
///     text
/// @param sides what in it has an opposite
/// @param known the sides, and of the contrasts that it does not name itself what its context has:
///     what its point is called says whom a wording without a subject is about
record Claim(
    List<Term> terms,
    double weight,
    double share,
    boolean negates,
    boolean whole,
    List<Taken> sides,
    List<Taken> known) {
  /// How much of its weight a word loses that the question has already said.
  private static final double ASKED = 0.85;

  /// Claims of less say nothing that could be denied.
  private static final double LEAST = 0.5;

  /// A word that counts.
  ///
  /// @param word the word
  /// @param number of the word in the lexicon
  /// @param weight what it counts
  /// @param negated whether the claim denies it
  /// @param opposable what it means that has an opposite
  record Term(Word word, int number, double weight, boolean negated, List<Taken> opposable) {
    /// Whether the word takes part in a contrast.
    boolean touches(int contrast) {
      for (Taken taken : opposable) {
        if (taken.contrast() == contrast) {
          return true;
        }
      }
      return false;
    }
  }

  /// The claims of a text, clause by clause.
  ///
  /// @param whole whether the text is a wording that its author wrote as one
  static List<Claim> of(
      Reading text, boolean whole, Reading context, Reading question, Lexicon lexicon) {
    List<Term> all =
        IntStream.range(0, text.words().size())
            .mapToObj(place -> term(text, place, question, lexicon))
            .filter(term -> !term.word().stop() || !term.opposable().isEmpty())
            .toList();
    List<Claim> claims = new ArrayList<>();
    for (Stretch sentence : text.sentences()) {
      for (Stretch clause : Sentences.clauses(text.text(), sentence)) {
        List<Term> terms = all.stream().filter(term -> isWithin(term.word(), clause)).toList();
        double weight = weight(terms);
        if (weight > LEAST && (whole || terms.size() > 1)) {
          boolean negates = terms.stream().anyMatch(Term::negated);
          List<Taken> sides = sides(terms);
          List<Taken> known = known(sides, context);
          double share = weight / weight(all);
          claims.add(new Claim(terms, weight, share, negates, whole, sides, known));
        }
      }
    }
    return claims;
  }

  private static double weight(List<Term> terms) {
    return terms.stream().mapToDouble(Term::weight).sum();
  }

  private static boolean isWithin(Word word, Stretch clause) {
    return word.begin() >= clause.begin() && word.end() <= clause.end();
  }

  /// A word of a text with what it counts in answer to a question.
  static Term term(Reading text, int place, Reading question, Lexicon lexicon) {
    Word word = text.words().get(place);
    double share = question.placesOf(word).isEmpty() ? 1 : 1 - ASKED;
    List<Taken> opposable =
        text.taken().stream().filter(taken -> taken.from() <= place && place < taken.to()).toList();
    double weight = share * lexicon.information(word);
    return new Term(word, lexicon.number(word), weight, text.isDenied(place), opposable);
  }

  private static List<Taken> sides(List<Term> terms) {
    return terms.stream().flatMap(term -> term.opposable().stream()).toList();
  }

  private static List<Taken> known(List<Taken> sides, Reading context) {
    Stream<Taken> other =
        context.taken().stream()
            .filter(taken -> sides.stream().noneMatch(it -> it.contrast() == taken.contrast()));
    return Stream.concat(sides.stream(), other).toList();
  }

  /// Whether no sentence of any reference seems to deny it; where one does, the words mislead.
  boolean isUndeniedBy(List<Occurrences> references, Usual usual) {
    return references.stream().noneMatch(reference -> isDeniedBy(reference, usual));
  }

  private boolean isDeniedBy(Occurrences reference, Usual usual) {
    int[] begins = reference.reply().sentenceBegins();
    return IntStream.range(0, begins.length - 1)
        .mapToObj(i -> Stand.of(this, usual, reference, begins[i], begins[i + 1]))
        .anyMatch(stand -> stand.denies(this));
  }
}

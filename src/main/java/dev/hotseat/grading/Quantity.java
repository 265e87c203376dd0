package dev.hotseat.grading;

import dev.hotseat.grading.Claim.Term;
import dev.hotseat.language.Figure;
import dev.hotseat.language.Sentences;
import dev.hotseat.language.Sentences.Stretch;
import dev.hotseat.language.Word;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/// A figure that a key point names, with the words that say what it is the figure of.
///
/// @param figure the figure
/// @param around the other words of its clause, or of its sentence where the clause has hardly any
/// @param weight what they count together
record Quantity(Figure figure, List<Term> around, double weight) {
  /// What the words around a figure must count to say what it is about.
  private static final double TELLING = 0.5;

  /// The share of them that another text must have where it has another figure.
  private static final double ABOUT = 0.5;

  Quantity {
    around = List.copyOf(around);
  }

  /// The firm figures of a text that it does not deny.
  static List<Quantity> of(Reading text, Reading question, Lexicon lexicon) {
    List<Quantity> quantities = new ArrayList<>();
    for (Figure figure : text.figures()) {
      if (figure.firm() && !text.isDenied(figure.from())) {
        Quantity quantity = of(figure, text, question, lexicon);
        if (quantity.weight() > 0) {
          quantities.add(quantity);
        }
      }
    }
    return quantities;
  }

  private static Quantity of(Figure figure, Reading text, Reading question, Lexicon lexicon) {
    Word word = text.words().get(figure.from());
    Stretch sentence = containing(word, text.sentences());
    Stretch clause = containing(word, Sentences.clauses(text.text(), sentence));
    Quantity close = within(clause, figure, text, question, lexicon);
    return close.weight() >= TELLING ? close : within(sentence, figure, text, question, lexicon);
  }

  private static Stretch containing(Word word, List<Stretch> stretches) {
    return stretches.stream()
        .filter(stretch -> stretch.begin() <= word.begin() && word.begin() < stretch.end())
        .findFirst()
        .orElseThrow();
  }

  private static Quantity within(
      Stretch stretch, Figure figure, Reading text, Reading question, Lexicon lexicon) {
    List<Term> around =
        IntStream.range(0, text.words().size())
            .filter(place -> place < figure.from() || place >= figure.to())
            .filter(place -> isWithin(text.words().get(place), stretch))
            .mapToObj(place -> Claim.term(text, place, question, lexicon))
            .filter(term -> !term.word().stop())
            .toList();
    return new Quantity(figure, around, around.stream().mapToDouble(Term::weight).sum());
  }

  private static boolean isWithin(Word word, Stretch stretch) {
    return word.begin() >= stretch.begin() && word.end() <= stretch.end();
  }

  /// Whether words of a reply from one place up to another are about what this is the figure of.
  /// Where the figure is all that the question asks for, any of its words will do.
  boolean isMeant(Occurrences found, int from, int to) {
    double said = 0;
    for (Term term : around) {
      boolean any = false;
      for (int at : found.of(term.number())) {
        any |= at >= from && at < to;
      }
      said += any ? term.weight() : 0;
    }
    return said >= ABOUT * weight || (weight < TELLING && said > 0);
  }
}

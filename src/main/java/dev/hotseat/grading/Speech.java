package dev.hotseat.grading;

import dev.hotseat.grading.Saying.Term;
import dev.hotseat.grading.meaning.UnitVector;
import dev.hotseat.language.Sentences.Stretch;
import dev.hotseat.language.Word;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// A text as what is said in its parts.
final class Speech {
  /// What is left of the weight of a word that the question has.
  private static final double ASKED = 0.15;

  private final Reading text;
  private final Reading asked;

  /// The telling word at each place; null at the others.
  private final @Nullable Term[] terms;

  /// Whether a word of the same stem stands elsewhere in the text.
  private final boolean[] repeated;

  Speech(Reading text, Reading asked, Lexicon lexicon) {
    this.text = text;
    this.asked = asked;
    terms = new Term[text.words().size()];
    repeated = new boolean[terms.length];
    for (int place : text.tellingPlaces()) {
      Word word = text.words().get(place);
      double share = asked.placesOf(word.stem()).isEmpty() ? 1 : ASKED;
      boolean denied = text.isNegated(place) || text.isDenied(place);
      repeated[place] = text.placesOf(word.stem()).size() > 1;
      terms[place] = new Term(word.stem(), share * lexicon.information(word), !denied, denied);
    }
  }

  String text() {
    return text.text();
  }

  /// All of it, once for each way that it was read in, or once without a model.
  ///
  /// @param meanings what it means, the question aside
  List<Saying> inWhole(List<UnitVector> meanings) {
    List<Term> all = terms(text.all());
    return meanings.isEmpty()
        ? List.of(new Saying(all, Optional.empty()))
        : meanings.stream().map(meaning -> new Saying(all, Optional.of(meaning))).toList();
  }

  /// What a part of it says.
  Saying part(Stretch part) {
    return new Saying(
        terms(part),
        text.hasMeaning()
            ? Optional.of(text.meaning(part).without(asked.whole()))
            : Optional.empty());
  }

  private List<Term> terms(Stretch part) {
    List<Term> found = new ArrayList<>();
    for (int place : text.tellingPlaces()) {
      Term term = terms[place];
      if (term != null && isWithin(place, part)) {
        if (!repeated[place]) {
          found.add(term);
          continue;
        }
        List<Integer> places = text.placesOf(term.stem());
        if (isFirst(place, places, part)) {
          found.add(together(term, places, part));
        }
      }
    }
    return found;
  }

  /// Whether no earlier telling word of a part has the same stem.
  private boolean isFirst(int place, List<Integer> places, Stretch part) {
    for (int other : places) {
      if (other < place && terms[other] != null && isWithin(other, part)) {
        return false;
      }
    }
    return true;
  }

  private Term together(Term first, List<Integer> places, Stretch part) {
    Term all = first;
    for (int other : places) {
      Term term = terms[other];
      if (term != null && isWithin(other, part)) {
        all = all.and(term);
      }
    }
    return all;
  }

  private boolean isWithin(int place, Stretch part) {
    Word word = text.words().get(place);
    return word.begin() >= part.begin() && word.end() <= part.end();
  }
}

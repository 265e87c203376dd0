package dev.hotseat.grading;

import dev.hotseat.language.Figure;
import dev.hotseat.language.Opposites.Taken;
import dev.hotseat.language.Word;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// What the references to a question say themselves, so that a reply which says it contradicts
/// nothing by that alone.
///
/// @param said stems and synonyms of their telling words
/// @param negated stems that they negate somewhere
/// @param affirmed stems that they have somewhere without a negation
/// @param sides the sides of contrasts that they take somewhere, and whether they deny them there
/// @param figures what they are exact about
record Usual(
    Set<String> said,
    Set<String> negated,
    Set<String> affirmed,
    Set<Side> sides,
    List<Figure> figures) {
  record Side(int contrast, int side, boolean denied) {
    static Side of(Taken taken, Reading text) {
      return new Side(taken.contrast(), taken.side(), text.isDenied(taken.from()));
    }
  }

  static Usual of(Collection<Reading> references) {
    Usual usual =
        new Usual(
            new HashSet<>(), new HashSet<>(), new HashSet<>(), new HashSet<>(), new ArrayList<>());
    for (Reading reference : references) {
      for (int place = 0; place < reference.words().size(); place++) {
        Word word = reference.words().get(place);
        if (!word.stop()) {
          usual.said.add(word.stem());
          usual.said.addAll(word.concepts());
        }
        (reference.isDenied(place) ? usual.negated : usual.affirmed).add(word.stem());
      }
      usual.figures.addAll(reference.figures());
      reference.taken().forEach(it -> usual.sides.add(Side.of(it, reference)));
    }
    return usual;
  }

  boolean has(Word word) {
    if (said.contains(word.stem())) {
      return true;
    }
    for (String concept : word.concepts()) {
      if (said.contains(concept)) {
        return true;
      }
    }
    return false;
  }

  /// Whether they negate a word.
  boolean negates(Word word) {
    return negated.contains(word.stem());
  }

  /// Whether they have a word without a negation.
  boolean affirms(Word word) {
    return affirmed.contains(word.stem());
  }

  /// Whether they have a figure somewhere.
  boolean has(Figure figure) {
    return figures.stream().anyMatch(figure::mayBe);
  }

  /// Whether they say somewhere what a text says by taking a side, denied there as here.
  boolean takes(Taken taken, Reading text) {
    return sides.contains(Side.of(taken, text));
  }
}

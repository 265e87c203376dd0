package dev.hotseat.grading;

import dev.hotseat.grading.meaning.UnitVector;
import dev.hotseat.language.Sentences;
import dev.hotseat.language.Sentences.Stretch;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/// The passages of a reply in which a point may be made: its sentences and clauses, two neighbours
/// of each, and the whole; with what each means, the question aside.
///
/// @param stretches where they stand
/// @param meanings what each means; none without a model
record Passages(List<Stretch> stretches, List<UnitVector> meanings) {

  static Passages of(Reading reply, Reading question) {
    if (!reply.hasMeaning()) {
      return new Passages(List.of(), List.of());
    }
    List<Stretch> sentences = reply.sentences();
    List<Stretch> clauses =
        sentences.stream()
            .flatMap(sentence -> Sentences.clauses(reply.text(), sentence).stream())
            .toList();
    Set<Stretch> all = new LinkedHashSet<>(sentences);
    all.addAll(clauses);
    all.addAll(neighbours(clauses));
    all.addAll(neighbours(sentences));
    if (!sentences.isEmpty()) {
      all.add(new Stretch(sentences.getFirst().begin(), sentences.getLast().end()));
    }
    List<Stretch> stretches = new ArrayList<>(all);
    List<UnitVector> meanings =
        stretches.stream()
            .map(stretch -> reply.meaning(stretch).without(question.whole()))
            .toList();
    return new Passages(stretches, meanings);
  }

  private static List<Stretch> neighbours(List<Stretch> stretches) {
    List<Stretch> pairs = new ArrayList<>();
    for (int i = 0; i + 1 < stretches.size(); i++) {
      pairs.add(new Stretch(stretches.get(i).begin(), stretches.get(i + 1).end()));
    }
    return pairs;
  }

  /// The passage most like one of some meanings.
  ///
  /// @param likeness 0 (unlike) to 1
  /// @param number of the passage, -1 where none is like it
  record Nearest(double likeness, int number) {}

  Nearest nearest(List<UnitVector> wanted) {
    Nearest nearest = new Nearest(0, -1);
    for (UnitVector meaning : wanted) {
      for (int i = 0; i < meanings.size(); i++) {
        double likeness = meaning.likeness(meanings.get(i));
        if (likeness > nearest.likeness()) {
          nearest = new Nearest(likeness, i);
        }
      }
    }
    return nearest;
  }
}

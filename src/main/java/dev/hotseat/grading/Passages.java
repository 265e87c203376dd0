package dev.hotseat.grading;

import dev.hotseat.grading.meaning.UnitVector;
import dev.hotseat.language.Sentences;
import dev.hotseat.language.Sentences.Stretch;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/// The passages of a reply in which a point may be made: its sentences and clauses, two neighbours
/// of each, and the whole; with what each means, the question aside. What is said again is not
/// heard again.
///
/// @param stretches where they stand
/// @param meanings what each means; none without a model
record Passages(List<Stretch> stretches, List<UnitVector> meanings) {
  private static final Passages NONE = new Passages(List.of(), List.of());

  static Passages of(Reading reply, Reading question) {
    if (!reply.hasMeaning()) {
      return NONE;
    }
    List<Stretch> sentences = firstTimes(reply);
    List<Stretch> clauses = clauses(reply, sentences);
    Set<Stretch> all = new LinkedHashSet<>(sentences);
    all.addAll(clauses);
    all.addAll(neighbours(clauses));
    all.addAll(neighbours(sentences));
    if (!sentences.isEmpty()) {
      all.add(new Stretch(sentences.getFirst().begin(), sentences.getLast().end()));
    }
    List<Stretch> stretches = new ArrayList<>(all);
    UnitVector asked = question.whole();
    List<UnitVector> meanings =
        stretches.stream().map(stretch -> reply.meaning(stretch).without(asked)).toList();
    return new Passages(stretches, meanings);
  }

  /// The sentences of a text and the clauses of each, each once.
  static Set<Stretch> parts(Reading text) {
    Set<Stretch> parts = new LinkedHashSet<>(text.sentences());
    parts.addAll(clauses(text, text.sentences()));
    return parts;
  }

  /// The sentences of a text without those that repeat another.
  private static List<Stretch> firstTimes(Reading text) {
    Set<String> said = new HashSet<>();
    return text.sentences().stream()
        .filter(it -> said.add(text.text().substring(it.begin(), it.end()).strip()))
        .toList();
  }

  private static List<Stretch> clauses(Reading text, List<Stretch> sentences) {
    return sentences.stream()
        .flatMap(sentence -> Sentences.clauses(text.text(), sentence).stream())
        .toList();
  }

  private static List<Stretch> neighbours(List<Stretch> stretches) {
    List<Stretch> pairs = new ArrayList<>();
    for (int i = 0; i + 1 < stretches.size(); i++) {
      pairs.add(new Stretch(stretches.get(i).begin(), stretches.get(i + 1).end()));
    }
    return pairs;
  }
}

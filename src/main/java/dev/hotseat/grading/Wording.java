package dev.hotseat.grading;

import dev.hotseat.grading.meaning.UnitVector;
import dev.hotseat.language.Negation;
import dev.hotseat.language.Vocabulary;
import dev.hotseat.language.Word;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// One way to say a key point, with what each of its words counts.
///
/// @param reading the text
/// @param targets its words, those of one stem together
/// @param sentences what its sentences mean without what the question means; none without a model
record Wording(Reading reading, List<Target> targets, List<UnitVector> sentences) {
  /// How much of its weight a word loses that the question has already said: saying the question
  /// back is no answer.
  private static final double ASKED = 0.9;

  /// A negation counts at least this, since it turns everything around.
  private static final double LEAST_NEGATION = 0.3;

  /// A word that counts.
  ///
  /// @param places where it stands in the reading
  /// @param weight what it counts, above 0
  record Target(List<Integer> places, double weight) {}

  Wording {
    targets = List.copyOf(targets);
    sentences = List.copyOf(sentences);
  }

  /// What all words together count.
  double weight() {
    return targets.stream().mapToDouble(Target::weight).sum();
  }

  /// Weighs the words of a text against the question that it answers.
  static Wording of(Reading text, Reading question, Vocabulary vocabulary) {
    Map<String, List<Integer>> byStem = new LinkedHashMap<>();
    for (int i = 0; i < text.words().size(); i++) {
      byStem.computeIfAbsent(text.words().get(i).stem(), stem -> new ArrayList<>()).add(i);
    }
    Collection<List<Integer>> places = byStem.values();
    return new Wording(
        text,
        places.stream()
            .map(same -> new Target(same, weight(same, text, question, vocabulary)))
            .toList(),
        text.sentences().stream()
            .map(sentence -> question.whole().map(sentence::without).orElse(sentence))
            .toList());
  }

  private static double weight(
      List<Integer> places, Reading text, Reading question, Vocabulary vocabulary) {
    double weight = 0;
    for (int place : places) {
      Word word = text.words().get(place);
      double asked = Math.max(0, asked(place, text, question));
      double counts = vocabulary.information(word) * (1 - ASKED * asked);
      weight = Math.max(weight, counts);
      if (Negation.isNegating(word)) {
        weight = Math.max(weight, LEAST_NEGATION);
      }
    }
    return weight;
  }

  /// How far the question has said a word: 1 for the word itself, else by meaning.
  private static double asked(int place, Reading text, Reading question) {
    Word word = text.words().get(place);
    if (question.words().stream().anyMatch(word::sameAs)) {
      return 1;
    }
    return Likenesses.best(text, place, question, question.tellingPlaces().toArray()).likeness();
  }
}

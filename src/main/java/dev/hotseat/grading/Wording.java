package dev.hotseat.grading;

import dev.hotseat.grading.meaning.UnitVector;
import dev.hotseat.language.Negation;
import dev.hotseat.language.Sentences.Stretch;
import dev.hotseat.language.Word;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/// A text that says a reference or a key point, with what each of its words counts.
///
/// @param reading the text
/// @param targets its words, those of one stem together
/// @param look where to look for them in a reply
/// @param sentences what its sentences mean without what the question means; none without a model
record Wording(Reading reading, List<Target> targets, Look look, List<UnitVector> sentences) {
  /// How much of its weight a word loses that the question has already said: saying the question
  /// back is no answer.
  private static final double ASKED = 0.85;

  /// A negation counts at least this, since it turns everything around.
  private static final double LEAST_NEGATION = 0.3;

  /// What is left of the weight of a word that stands in an example only.
  private static final double EXAMPLE = 0.3;

  /// What function words count where there is nothing but words to go by.
  private static final double FUNCTION_WORD = 0.5;

  /// A word that counts.
  ///
  /// @param places where it stands in the reading
  /// @param numbers of the word in the lexicon, for each place: what it means may differ
  /// @param weight what it counts, above 0
  /// @param plainWeight what it counts where only the form of words is looked at
  record Target(List<Integer> places, List<Integer> numbers, double weight, double plainWeight) {
    private Target times(double share) {
      return new Target(places, numbers, share * weight, share * plainWeight);
    }
  }

  private Wording(Reading reading, List<Target> targets, List<UnitVector> sentences) {
    this(reading, targets, new Look(targets), sentences);
  }

  /// The places and numbers of all words that count, close together: a reply has few of them, and
  /// to look for each from its [Target] on takes longer than to grade what it has.
  static final class Look {
    private final int[] places;
    private final int[] numbers;
    private final int[] targets;
    private final double[] plainWeights;
    private final double plainMost;

    Look(List<Target> of) {
      int[] counts = of.stream().mapToInt(target -> target.places().size()).toArray();
      places = of.stream().flatMap(it -> it.places().stream()).mapToInt(it -> it).toArray();
      numbers = of.stream().flatMap(it -> it.numbers().stream()).mapToInt(it -> it).toArray();
      targets =
          IntStream.range(0, counts.length)
              .flatMap(it -> IntStream.generate(() -> it).limit(counts[it]))
              .toArray();
      plainWeights = of.stream().mapToDouble(Target::plainWeight).toArray();
      plainMost = Math.log1p(of.stream().mapToDouble(Target::plainWeight).sum());
    }

    /// What a target counts where only the form of words is looked at.
    double plainWeight(int target) {
      return plainWeights[target];
    }

    /// The logarithm of one more than what all words count where only their form is looked at.
    double plainMost() {
      return plainMost;
    }

    /// How many words there are; those of one target stand beside each other.
    int size() {
      return places.length;
    }

    /// Where a word stands in the reading.
    int place(int word) {
      return places[word];
    }

    /// The number of a word in the lexicon.
    int number(int word) {
      return numbers[word];
    }

    /// The number of a word's target.
    int target(int word) {
      return targets[word];
    }
  }

  Wording {
    targets = List.copyOf(targets);
    sentences = List.copyOf(sentences);
  }

  /// Weighs the words of a text against the question that it answers.
  static Wording of(Reading text, Reading question, Lexicon lexicon) {
    Set<Integer> examples = examples(text);
    List<Target> targets =
        text.placesByStem().stream()
            .map(places -> target(places, text, question, lexicon))
            .map(it -> examples.containsAll(it.places()) ? it.times(EXAMPLE) : it)
            .toList();
    List<UnitVector> sentences =
        text.hasMeaning()
            ? text.sentences().stream()
                .map(sentence -> text.meaning(sentence).without(question.whole()))
                .toList()
            : List.of();
    return new Wording(text, targets, sentences);
  }

  /// The wording where words that a question's key points share count less by their form.
  Wording less(Commonness common) {
    List<Target> rarer =
        targets.stream()
            .map(
                target -> {
                  Word word = reading.words().get(target.places().getFirst());
                  double plain = target.plainWeight() * common.share(word);
                  return new Target(target.places(), target.numbers(), target.weight(), plain);
                })
            .toList();
    return new Wording(reading, rarer, sentences);
  }

  /// The places of the words that stand in examples.
  private static Set<Integer> examples(Reading text) {
    List<Stretch> examples = Examples.in(text.text());
    Set<Integer> places = new HashSet<>();
    for (int place = 0; place < text.words().size(); place++) {
      Word word = text.words().get(place);
      if (examples.stream().anyMatch(it -> it.begin() <= word.begin() && word.end() <= it.end())) {
        places.add(place);
      }
    }
    return places;
  }

  private static Target target(
      List<Integer> places, Reading text, Reading question, Lexicon lexicon) {
    List<Integer> numbers = new ArrayList<>();
    double weight = 0;
    double plain = 0;
    for (int place : places) {
      Word word = text.words().get(place);
      numbers.add(lexicon.number(word));
      double information = lexicon.information(word);
      boolean negating = Negation.isNegating(word);
      double asked = Math.max(0, Matching.likeness(text, place, question));
      double askedPlainly = question.placesOf(word).isEmpty() ? 0 : 1;
      double least = negating ? LEAST_NEGATION : 0;
      double share = word.stop() && !negating ? FUNCTION_WORD : 1;
      weight = Math.max(weight, Math.max(least, information * (1 - ASKED * asked)));
      plain = Math.max(plain, share * Math.max(least, information * (1 - ASKED * askedPlainly)));
    }
    return new Target(places, numbers, weight, plain);
  }
}

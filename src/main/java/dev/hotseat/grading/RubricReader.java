package dev.hotseat.grading;

import dev.hotseat.grading.Wording.Target;
import dev.hotseat.language.Vocabulary;
import dev.hotseat.language.Word;
import dev.hotseat.language.Words;
import dev.hotseat.question.KeyPoint;
import dev.hotseat.question.Question;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/// Makes questions ready for grading: finds the words of each key point and says what they count.
final class RubricReader {
  /// What a word of the question counts, of what it would count otherwise: next to nothing, since
  /// saying the question back is no answer.
  private static final double ASKED = 0.1;

  private final Words words;
  private final Vocabulary vocabulary;

  RubricReader(Words words, Vocabulary vocabulary) {
    this.words = words;
    this.vocabulary = vocabulary;
  }

  Rubric read(Question question) {
    List<Word> asked = words.of(question.title());
    List<Rubric.Point> points =
        question.keyPoints().stream().map(keyPoint -> point(keyPoint, asked)).toList();
    List<List<Word>> references =
        Stream.concat(Stream.of(question.reference()), question.accepted().stream())
            .map(words::of)
            .toList();
    return new Rubric(points, question.enough(), asked, references);
  }

  private Rubric.Point point(KeyPoint keyPoint, List<Word> asked) {
    List<Wording> wordings = new ArrayList<>();
    wordings.add(wording(keyPoint.text(), asked));
    keyPoint.phrases().forEach(phrase -> wordings.add(wording(phrase, asked)));
    wordings.removeIf(wording -> wording.targets().isEmpty());
    return new Rubric.Point(keyPoint, wordings);
  }

  /// The words of a text that count; the function words where it has no others.
  private Wording wording(String text, List<Word> asked) {
    List<Word> all = words.of(text);
    List<Word> telling = all.stream().filter(word -> !word.stop()).toList();
    Set<String> seen = new HashSet<>();
    List<Target> targets = new ArrayList<>();
    for (Word word : telling.isEmpty() ? all : telling) {
      if (seen.add(word.stem())) {
        boolean echo = asked.stream().anyMatch(word::sameAs);
        targets.add(new Target(word, vocabulary.information(word) * (echo ? ASKED : 1)));
      }
    }
    return new Wording(targets);
  }
}

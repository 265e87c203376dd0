package dev.hotseat.grading;

import dev.hotseat.grading.Wording.Target;
import dev.hotseat.language.Telling;
import dev.hotseat.language.Word;
import dev.hotseat.language.Words;
import dev.hotseat.question.KeyPoint;
import dev.hotseat.question.Question;
import java.util.ArrayList;
import java.util.List;

/// Makes questions ready for grading: finds the words of each key point and says what they count.
final class RubricReader {
  static double QUESTION = Double.parseDouble(System.getProperty("q", "0.15"));
  static double FULL = Double.parseDouble(System.getProperty("full", "0.6"));

  private final Words words;
  private final Telling telling;

  RubricReader(Words words, Telling telling) {
    this.words = words;
    this.telling = telling;
  }

  Rubric read(Question question) {
    List<Word> asked = words.of(question.title());
    List<Rubric.Point> points = new ArrayList<>();
    for (KeyPoint keyPoint : question.keyPoints()) {
      List<Wording> wordings = new ArrayList<>();
      wordings.add(wording(keyPoint.text(), asked, FULL));
      for (String phrase : keyPoint.phrases()) {
        wordings.add(wording(phrase, asked, 1));
      }
      points.add(new Rubric.Point(keyPoint, keyPoint.weight(), wordings));
    }
    return new Rubric(points, question.enough());
  }

  private Wording wording(String text, List<Word> asked, double full) {
    List<Target> targets = new ArrayList<>();
    for (Word word : words.of(text)) {
      double weight = telling.of(word);
      if (asked.stream().anyMatch(word::sameAs)) {
        weight *= QUESTION;
      }
      if (weight > 0) {
        targets.add(new Target(word, weight));
      }
    }
    return new Wording(targets, full);
  }
}

package dev.hotseat.grading;

import dev.hotseat.grading.Overlap.Found;
import dev.hotseat.language.Likeness;
import dev.hotseat.language.Vocabulary;
import dev.hotseat.language.Word;
import dev.hotseat.language.Words;
import dev.hotseat.question.Question;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// Grades by keyword overlap.
public final class KeywordGrader implements Grader {
  private final Words words;
  private final Overlap overlap;
  private final RubricReader rubrics;

  public KeywordGrader(Words words, Vocabulary vocabulary) {
    this.words = words;
    overlap = new Overlap(new Likeness(vocabulary));
    rubrics = new RubricReader(words, vocabulary);
  }

  @Override
  public Grade grade(Question question, String reply, List<String> others) {
    Rubric rubric = rubrics.read(question);
    List<Word> said = words.of(reply);
    List<Coverage> coverages = rubric.points().stream().map(point -> cover(point, said)).toList();
    double earned = coverages.stream().mapToDouble(Coverage::earned).sum();
    Hearing hearing = new Hearing(said, rubric.asked(), rubric.references(), coverages);
    double score = 100 * Math.min(1, earned / rubric.enough());
    List<Flagged> flags = new ArrayList<>();
    for (Guard guard : Guard.ALL) {
      Optional<Flagged> flagged = guard.check(hearing);
      if (flagged.isPresent()) {
        flags.add(flagged.get());
        score = Math.min(score, guard.most());
      }
    }
    return new Grade(Math.round(score * 10) / 10.0, coverages, rubric.enough(), flags, version());
  }

  private Coverage cover(Rubric.Point point, List<Word> said) {
    Found best =
        point.wordings().stream()
            .map(wording -> overlap.find(wording, said))
            .max(Comparator.comparingDouble(Found::degree))
            .orElseThrow();
    List<Span> spans =
        best.matched().stream()
            .distinct()
            .sorted(Comparator.comparingInt(Word::begin))
            .map(word -> new Span(word.begin(), word.end()))
            .toList();
    return new Coverage(point.keyPoint(), Math.min(1, best.degree()), spans);
  }

  @Override
  public String version() {
    return "1";
  }
}

package dev.hotseat.grading;

import dev.hotseat.grading.Overlap.Found;
import dev.hotseat.grading.meaning.WordVectors;
import dev.hotseat.language.Likeness;
import dev.hotseat.language.Vocabulary;
import dev.hotseat.language.Word;
import dev.hotseat.language.Words;
import dev.hotseat.question.Question;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// Grades by soft keyword overlap.
public final class KeywordGrader implements Grader {
  /// Raised with every change of the rules that can change a grade.
  private static final String RULES = "1";

  private static final int RUBRICS_KEPT = 512;

  private final Reader reader;
  private final Vocabulary vocabulary;
  private final Overlap overlap;
  private final Latest<Question, Rubric> rubrics = new Latest<>(RUBRICS_KEPT);

  /// @param model what words mean; empty to grade by their form alone
  public KeywordGrader(Words words, Vocabulary vocabulary, Optional<WordVectors> model) {
    reader = new Reader(words, model);
    this.vocabulary = vocabulary;
    overlap = new Overlap(new Likeness(vocabulary));
  }

  @Override
  public Grade grade(Question question, String reply, List<String> others) {
    Rubric rubric = rubrics.get(question, asked -> Rubric.of(asked, reader, vocabulary));
    Reading said = reader.read(reply);
    List<Coverage> coverages =
        rubric.points().stream().map(point -> cover(point, said, rubric.asked())).toList();
    double earned = coverages.stream().mapToDouble(Coverage::earned).sum();
    double share =
        rubric
            .whole()
            .map(whole -> overlap.find(whole, said, rubric.asked()).degree())
            .orElse(Math.min(1, earned / rubric.enough()));
    double score = 100 * share;
    Hearing hearing = new Hearing(said, rubric.asked(), rubric.references(), coverages);
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

  private Coverage cover(Rubric.Point point, Reading said, Reading asked) {
    Found best =
        point.wordings().stream()
            .map(wording -> overlap.find(wording, said, asked))
            .max(Comparator.comparingDouble(Found::degree))
            .orElseThrow();
    List<Span> spans =
        best.matched().stream()
            .distinct()
            .sorted(Comparator.comparingInt(Word::begin))
            .map(word -> new Span(word.begin(), word.end()))
            .toList();
    return new Coverage(point.keyPoint(), best.degree(), spans);
  }

  @Override
  public String version() {
    return RULES + "-" + reader.name();
  }
}

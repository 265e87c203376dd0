package dev.hotseat.grading;

import dev.hotseat.grading.Wording.Target;
import dev.hotseat.language.Likeness;
import dev.hotseat.language.Word;
import dev.hotseat.language.Words;
import dev.hotseat.question.Question;
import java.util.ArrayList;
import java.util.List;

/// Grades by keyword overlap.
public final class KeywordGrader implements Grader {
  private final Words words;
  private final Likeness likeness;
  private final RubricReader rubrics;

  public KeywordGrader(Words words, Likeness likeness, dev.hotseat.language.Telling telling) {
    this.words = words;
    this.likeness = likeness;
    rubrics = new RubricReader(words, telling);
  }

  @Override
  public Grade grade(Question question, String reply, List<String> others) {
    Rubric rubric = rubrics.read(question);
    List<Word> said = words.of(reply).stream().filter(word -> !word.stop()).toList();
    List<Coverage> coverages = new ArrayList<>();
    double earned = 0;
    for (Rubric.Point point : rubric.points()) {
      Coverage best = new Coverage(point.keyPoint(), 0, List.of());
      for (Wording wording : point.wordings()) {
        Coverage coverage = cover(point, wording, said);
        if (coverage.degree() > best.degree()) {
          best = coverage;
        }
      }
      coverages.add(best);
      earned += best.degree() * point.weight();
    }
    double score = Math.round(1000 * Math.min(1, earned / rubric.enough())) / 10.0;
    return new Grade(score, coverages, rubric.enough(), List.of(), version());
  }

  private Coverage cover(Rubric.Point point, Wording wording, List<Word> said) {
    double covered = 0;
    List<Span> spans = new ArrayList<>();
    for (Target target : wording.targets()) {
      double best = 0;
      for (Word word : said) {
        double like = likeness.of(target.word(), word);
        if (like > best) {
          best = like;
          spans.add(new Span(word.begin(), word.end()));
        }
      }
      covered += best * target.weight();
    }
    double share = wording.weight() == 0 ? 0 : covered / wording.weight();
    return new Coverage(point.keyPoint(), Math.min(1, share / wording.full()), spans);
  }

  @Override
  public String version() {
    return "dev";
  }
}

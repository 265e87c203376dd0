package dev.hotseat.grading;

import dev.hotseat.grading.meaning.WordVectors;
import dev.hotseat.language.Correction;
import dev.hotseat.language.Opposites;
import dev.hotseat.language.Vocabulary;
import dev.hotseat.language.Words;
import dev.hotseat.question.Question;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// Grades by soft keyword overlap.
public final class KeywordGrader implements Grader {
  /// Raised with every change of the rules that can change a grade.
  private static final String RULES = "5";

  private static final int RUBRICS_KEPT = 512;

  private final Reader reader;
  private final Vocabulary vocabulary;
  private final double mostForCopies;
  private final Latest<Question, Rubric> rubrics = new Latest<>(RUBRICS_KEPT);

  /// @param model what words mean; empty to grade by their form alone
  /// @param mostForCopies the highest score of a near-copy of the reference, 0 to 100
  public KeywordGrader(
      Words words,
      Opposites opposites,
      Vocabulary vocabulary,
      Optional<WordVectors> model,
      double mostForCopies) {
    reader = new Reader(words, opposites, vocabulary, model);
    this.vocabulary = vocabulary;
    this.mostForCopies = mostForCopies;
  }

  @Override
  public Grade grade(Question question, String reply, List<String> others) {
    Rubric rubric = rubrics.get(question, asked -> Rubric.of(asked, reader, vocabulary));
    Reader.Heard heard = reader.hear(reply, rubric.meant());
    Reading said = heard.reading();
    Passages passages = Passages.of(said, rubric.asked());
    Occurrences found = rubric.lexicon().in(said);
    Contradiction contradiction = Contradiction.in(found, rubric, vocabulary);
    List<Coverage> coverages =
        new ArrayList<>(PointOverlap.cover(rubric.points(), found, passages));
    if (contradiction.isEnough()) {
      for (int denied : contradiction.denied()) {
        coverages.set(denied, new Coverage(coverages.get(denied).keyPoint(), 0, List.of()));
      }
    }
    List<Flagged> flags = new ArrayList<>();
    double score = 100 * share(rubric, found, coverages);
    if (contradiction.isEnough()) {
      flags.add(new Flagged(Flag.CONTRADICTS, typed(contradiction.words(), heard.correction())));
      score = Math.min(score, contradiction.most());
    }
    Hearing hearing =
        new Hearing(
            said,
            rubric.asked(),
            rubric.references(),
            rubric.prose(),
            rubric.usual(),
            coverages,
            score,
            others.stream().map(reader::readPlainly).toList());
    for (Guard guard : Guard.ALL) {
      Optional<Flagged> flagged = guard.check(hearing);
      if (flagged.isPresent()) {
        flags.add(flagged.get());
        score = Math.min(score, most(guard));
      }
    }
    List<Coverage> shown =
        coverages.stream()
            .map(
                coverage ->
                    new Coverage(
                        coverage.keyPoint(),
                        coverage.degree(),
                        typed(coverage.matched(), heard.correction())))
            .toList();
    return new Grade(Math.round(score * 10) / 10.0, shown, rubric.enough(), flags, version());
  }

  private double most(Guard guard) {
    return guard.flag() == Flag.COPIES_REFERENCE ? mostForCopies : guard.most();
  }

  private static double share(Rubric rubric, Occurrences found, List<Coverage> coverages) {
    double earned = coverages.stream().mapToDouble(Coverage::earned).sum();
    return rubric.wholes().stream()
        .mapToDouble(whole -> WholeOverlap.find(whole, found, rubric.asked()).degree())
        .max()
        .orElse(Math.min(1, earned / rubric.enough()));
  }

  /// Stretches of the mended reply as stretches of what was typed, in order and each once.
  private static List<Span> typed(List<Span> spans, Correction correction) {
    if (correction.mends().isEmpty()) {
      return spans;
    }
    return spans.stream()
        .map(
            span ->
                new Span(correction.typed(span.begin(), false), correction.typed(span.end(), true)))
        .distinct()
        .sorted(Comparator.comparingInt(Span::begin))
        .toList();
  }

  @Override
  public String version() {
    return RULES + "-" + reader.name() + (mostForCopies < 100 ? "-capped" : "");
  }
}

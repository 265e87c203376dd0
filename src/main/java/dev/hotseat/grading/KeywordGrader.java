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
  private static final String RULES = "22";

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

  /// What a reply earned before anybody looked at how honest it is.
  ///
  /// @param relevance how much of it is about the question
  /// @param score 0 to 100
  /// @param contradicts whether it says something wrong
  /// @param against its words that show this
  private record Earned(
      Relevance relevance,
      List<Coverage> coverages,
      double score,
      boolean contradicts,
      List<Span> against) {}

  @Override
  public Grade grade(Question question, String reply, List<String> others) {
    Rubric rubric = rubrics.get(question, asked -> Rubric.of(asked, reader, vocabulary));
    Reader.Heard heard = reader.hear(reply, rubric.meant());
    Earned earned = earned(rubric, heard.reading());
    List<Flagged> flags = new ArrayList<>();
    if (earned.contradicts()) {
      flags.add(new Flagged(Flag.CONTRADICTS, typed(earned.against(), heard.correction())));
    }
    double score = guarded(hearing(rubric, heard.reading(), earned, others), flags);
    List<Coverage> shown =
        earned.coverages().stream()
            .map(it -> it.showing(typed(it.matched(), heard.correction())))
            .toList();
    return new Grade(Math.round(score * 10) / 10.0, shown, rubric.enough(), flags, version());
  }

  private Earned earned(Rubric rubric, Reading said) {
    Occurrences found = rubric.lexicon().in(said);
    Leaning leaning = rubric.mistakes().of(said);
    Contradiction contradiction =
        leaning.right() ? Contradiction.NONE : Contradiction.in(found, rubric, vocabulary);
    Relevance relevance = Relevance.of(said, rubric.asked(), rubric.usual(), rubric.lexicon());
    PointMeanings.Beside meant = rubric.meanings().beside(Passages.of(said, rubric.asked()));
    List<Coverage> coverages =
        new ArrayList<>(PointOverlap.cover(rubric.points(), found, meant, relevance));
    List<Span> against = new ArrayList<>(leaning.mistakes());
    if (contradiction.isEnough()) {
      contradiction.denied().forEach(it -> coverages.set(it, coverages.get(it).times(0)));
      contradiction.words().stream()
          .filter(word -> leaning.mistakes().stream().noneMatch(word::isIn))
          .forEach(against::add);
    }
    coverages.replaceAll(it -> it.times(leaning.kept()));
    double score = 100 * share(rubric, found, coverages, leaning);
    return new Earned(
        relevance,
        coverages,
        contradiction.isEnough() ? Math.min(score, contradiction.most()) : score,
        contradiction.isEnough() || !leaning.mistakes().isEmpty(),
        against);
  }

  private Hearing hearing(Rubric rubric, Reading said, Earned earned, List<String> others) {
    return new Hearing(
        said,
        rubric.asked(),
        rubric.references(),
        rubric.prose(),
        rubric.usual(),
        earned.relevance(),
        rubric.lexicon(),
        earned.coverages(),
        earned.score(),
        others.stream().map(it -> reader.hearPlainly(it, rubric.meant())).toList());
  }

  /// What the guards leave of a score; those that raise a flag add it.
  private double guarded(Hearing hearing, List<Flagged> flags) {
    double score = hearing.score();
    for (Guard guard : Guard.ALL) {
      Optional<Flagged> flagged = guard.check(hearing);
      flagged.filter(it -> !flags.contains(it)).ifPresent(flags::add);
      score = flagged.isPresent() ? Math.min(score, most(guard)) : score;
    }
    return score;
  }

  private double most(Guard guard) {
    return guard.flag() == Flag.COPIES_REFERENCE ? mostForCopies : guard.most();
  }

  private static double share(
      Rubric rubric, Occurrences found, List<Coverage> coverages, Leaning leaning) {
    double earned = coverages.stream().mapToDouble(Coverage::earned).sum();
    return rubric.wholes().stream()
        .mapToDouble(whole -> WholeOverlap.find(whole, found, rubric.asked()).degree())
        .map(degree -> leaning.kept() * degree)
        .max()
        .orElse(Math.min(1, earned / rubric.enough()));
  }

  /// Stretches of the mended reply as stretches of what was typed, in order and each once.
  private static List<Span> typed(List<Span> spans, Correction correction) {
    if (spans.isEmpty()) {
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

package dev.hotseat.grading;

import dev.hotseat.grading.meaning.WordVectors;
import dev.hotseat.language.Negation;
import dev.hotseat.language.Opposites;
import dev.hotseat.language.TechnicalEnglish;
import dev.hotseat.language.Vocabulary;
import dev.hotseat.language.Word;
import dev.hotseat.language.Words;
import dev.hotseat.question.KeyPoint;
import dev.hotseat.question.Question;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// A grader that lacks one part, to see what the part is good for. Parts are taken away by what the
/// grader is given, so that it needs no switches.
final class Without implements Grader {
  private static final Path SYNONYMS = Path.of("config/synonyms.txt");
  private static final Path OPPOSITES = Path.of("config/opposites.txt");

  enum Part {
    NOTHING,
    MODEL,
    QUESTION_WORDS,
    FURTHER_REFERENCES,
    POLARITY,
    SYNONYMS,
    GUARDS
  }

  private final Part part;
  private final Grader grader;
  private final Map<String, String> first = new HashMap<>();

  Without(Part part, Optional<WordVectors> model) {
    this.part = part;
    Words words =
        new Words(TechnicalEnglish.withSynonyms(part == Part.SYNONYMS ? emptyFile() : SYNONYMS));
    Opposites opposites =
        part == Part.POLARITY ? Opposites.none() : Opposites.read(OPPOSITES, words);
    grader =
        new KeywordGrader(
            words,
            opposites,
            Vocabulary.english(),
            part == Part.MODEL ? Optional.empty() : model,
            100);
  }

  private static Path emptyFile() {
    try {
      Path file = Files.createTempFile("none", ".txt");
      file.toFile().deleteOnExit();
      return file;
    } catch (IOException fault) {
      throw new UncheckedIOException(fault);
    }
  }

  @Override
  public Grade grade(Question question, String reply, List<String> others) {
    return switch (part) {
      case NOTHING, MODEL, SYNONYMS -> grader.grade(question, reply, others);
      case QUESTION_WORDS -> grader.grade(titled("?", question), reply, others);
      case FURTHER_REFERENCES -> byFirstReference(question, reply, others);
      case POLARITY -> grader.grade(affirmed(question), affirmed(reply), others);
      case GUARDS -> unguarded(question, grader.grade(question, reply, others));
    };
  }

  /// A reply is held against one reference after the other; the first one is kept.
  private Grade byFirstReference(Question question, String reply, List<String> others) {
    String reference =
        first.computeIfAbsent(question.title() + "\n" + reply, key -> question.reference());
    Question alone = with(question, question.title(), question.keyPoints(), List.of());
    Grade grade = grader.grade(alone, reply, others);
    return reference.equals(question.reference())
        ? grade
        : new Grade(0, List.of(), grade.enough(), List.of(), grade.version());
  }

  /// What the key points earned, where there are any.
  private static Grade unguarded(Question question, Grade grade) {
    boolean held =
        grade.flags().stream().anyMatch(flagged -> flagged.flag() != Flag.CONTRADICTS)
            && !grade.has(Flag.CONTRADICTS);
    double score = 100 * Math.min(1, grade.earned() / grade.enough());
    return held && !question.prose()
        ? new Grade(score, grade.keyPoints(), grade.enough(), List.of(), grade.version())
        : grade;
  }

  private static Question affirmed(Question question) {
    List<KeyPoint> points =
        question.keyPoints().stream()
            .map(
                point ->
                    new KeyPoint(
                        affirmed(point.label()),
                        point.weight(),
                        affirmed(point.text()),
                        point.phrases().stream().map(Without::affirmed).toList()))
            .toList();
    List<String> accepted = question.accepted().stream().map(Without::affirmed).toList();
    return new Question(
        question.id(),
        question.title(),
        question.topic(),
        question.level(),
        affirmed(question.reference()),
        points,
        question.prose(),
        question.enough(),
        accepted,
        question.mistakes(),
        question.followUps(),
        question.place());
  }

  /// A text without its negating words.
  private static String affirmed(String text) {
    StringBuilder rest = new StringBuilder();
    int begin = 0;
    for (Word word : Texts.read(text).words()) {
      if (Negation.isNegating(word)) {
        rest.append(text, begin, word.begin());
        begin = word.end();
      }
    }
    String left = rest.append(text, begin, text.length()).toString();
    return left.isBlank() ? text : left;
  }

  private static Question titled(String title, Question question) {
    return with(question, title, question.keyPoints(), question.accepted());
  }

  private static Question with(
      Question question, String title, List<KeyPoint> points, List<String> accepted) {
    return new Question(
        question.id(),
        title,
        question.topic(),
        question.level(),
        question.reference(),
        points,
        question.prose(),
        question.enough(),
        accepted,
        question.mistakes(),
        question.followUps(),
        question.place());
  }

  @Override
  public String version() {
    return grader.version();
  }
}

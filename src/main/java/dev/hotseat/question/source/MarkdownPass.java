package dev.hotseat.question.source;

import dev.hotseat.question.Level;
import dev.hotseat.question.Question;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/// One reading of one text in our own Markdown, from top to bottom.
final class MarkdownPass {
  private static final int QUESTION_DEPTH = 3;

  /// Weights are decimal fractions, whose sums are off in the last binary digit.
  private static final double ROUNDING = 1e-9;

  private final SourceText source;
  private final Problems problems;
  private final Problems skipped;
  private final List<Draft> drafts = new ArrayList<>();
  private Optional<Level> level = Optional.empty();
  private int levelDepth;

  MarkdownPass(SourceText source) {
    this.source = source;
    this.problems = new Problems(source.file());
    this.skipped = new Problems(source.file());
  }

  static boolean isQuestion(Outline.Section section) {
    return section.depth() == QUESTION_DEPTH && section.level().isEmpty();
  }

  Findings findings() {
    FrontMatter front = FrontMatter.of(source, problems);
    for (Outline.Section section : Outline.of(front.body(), problems).sections()) {
      if (section.level().isPresent()) {
        level = section.level();
        levelDepth = section.depth();
      } else if (isQuestion(section)) {
        question(section, front.topic());
      } else {
        other(section);
      }
    }
    return new Findings(List.copyOf(drafts), skipped.all(), problems.all());
  }

  /// A heading above the questions that names no level ends the level of a heading that is not
  /// above it.
  private void other(Outline.Section section) {
    if (section.depth() <= levelDepth) {
      level = Optional.empty();
    }
    if (section.depth() == 2 && section.heading().title().endsWith("?")) {
      skipped.add(section.heading().line(), "bank.heading-depth");
    }
  }

  private void question(Outline.Section section, Optional<String> topic) {
    HeadingText heading = section.heading();
    if (heading.title().isEmpty()) {
      skipped.add(heading.line(), "bank.no-title");
    } else if (AnswerReader.isReadable(section.body(), heading.line(), skipped)) {
      Stripped stripped = Stripped.of(section.body(), problems);
      List<Comment> below = headingComments(stripped);
      List<Comment> others = new ArrayList<>(stripped.comments());
      others.removeAll(below);
      AnswerReader.read(stripped, others, problems)
          .ifPresentOrElse(
              answer -> drafts.add(draft(heading, below, answer, topic)),
              () -> skipped.add(heading.line(), "bank.no-answer", "title", heading.title()));
    }
  }

  /// The comments between the heading and its answer that are meant for the heading.
  private static List<Comment> headingComments(Stripped stripped) {
    return stripped.comments().stream()
        .filter(comment -> AnnotationReader.isMeant(comment, true))
        .filter(comment -> stripped.text().substring(0, comment.offset()).isBlank())
        .toList();
  }

  private Draft draft(
      HeadingText heading, List<Comment> below, Answer answer, Optional<String> topic) {
    List<Comment> comments = new ArrayList<>(heading.comments());
    comments.addAll(below);
    Annotation annotation = AnnotationReader.heading(comments, problems);
    return new Draft(
        source.place(heading.line()),
        heading.title(),
        id(annotation),
        annotation.value(Key.TOPIC).filter(name -> !name.isEmpty()).map(Slug::of).or(() -> topic),
        level,
        enough(annotation, Question.weightOf(answer.keyPoints())),
        answer);
  }

  private Optional<String> id(Annotation annotation) {
    Optional<String> id = annotation.value(Key.ID);
    if (id.isPresent() && !Slug.isValid(id.get())) {
      problems.add(annotation.line(), "bank.id", "id", id.get());
      return Optional.empty();
    }
    return id;
  }

  private double enough(Annotation annotation, double weight) {
    OptionalDouble enough = annotation.number(Key.ENOUGH, problems);
    if (enough.orElse(0) > weight + ROUNDING) {
      problems.add(
          annotation.line(), "bank.enough", "enough", enough.getAsDouble(), "weight", weight);
      return weight;
    }
    return Math.min(enough.orElse(weight), weight);
  }
}

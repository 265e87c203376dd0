package dev.hotseat.batch;

import dev.hotseat.grading.Grade;
import dev.hotseat.grading.Grader;
import dev.hotseat.question.Question;
import dev.hotseat.question.QuestionBank;
import java.io.IOException;
import java.io.InputStream;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Grades the lines of a stream in their order, each as it comes, so that any number fits in
/// memory.
public final class BatchGrading {
  private static final int LONGEST_LINE = 4_000_000;

  private final Grader grader;
  private final QuestionBank bank;
  private final InPlaceQuestions inPlace;

  /// @param inPlace makes questions of references that stand in a line
  public BatchGrading(Grader grader, QuestionBank bank, InPlaceQuestions inPlace) {
    this.grader = grader;
    this.bank = bank;
    this.inPlace = inPlace;
  }

  /// Takes what a batch comes to, line by line.
  public interface Sink {
    /// A line was graded.
    ///
    /// @param id the line's own name for itself
    void graded(@Nullable String id, Question question, String reply, Grade grade)
        throws IOException;

    /// A line could not be graded.
    ///
    /// @param id the line's own name for itself, null where it could not be read
    void failed(@Nullable String id, String reason) throws IOException;
  }

  /// Grades all lines.
  ///
  /// @return whether every line could be graded
  /// @throws IOException where the stream cannot be read or the sink cannot be written
  public boolean run(InputStream in, Sink sink) throws IOException {
    ByteLines lines = new ByteLines(in, LONGEST_LINE);
    boolean fine = true;
    while (true) {
      try {
        String line = lines.next();
        if (line == null) {
          return fine;
        }
        if (!line.isBlank()) {
          grade(Line.read(line), sink);
        }
      } catch (BadLine bad) {
        fine = false;
        sink.failed(bad.id(), "line " + lines.number() + ": " + bad.getMessage());
      }
    }
  }

  private void grade(Line line, Sink sink) throws IOException, BadLine {
    if (line.reply().length() > Grader.MOST_CHARACTERS) {
      throw new BadLine(
          "the reply has "
              + line.reply().length()
              + " characters; "
              + Grader.MOST_CHARACTERS
              + " are allowed",
          line.id());
    }
    record Graded(Question question, Grade grade) {
      double covered() {
        return grade.earned() / grade.enough();
      }
    }
    Graded best =
        questions(line).stream()
            .map(asked -> new Graded(asked, grader.grade(asked, line.reply(), line.others())))
            .max(
                Comparator.<Graded>comparingDouble(graded -> graded.grade().score())
                    .thenComparingDouble(Graded::covered))
            .orElseThrow();
    sink.graded(line.id(), best.question(), line.reply(), best.grade());
  }

  private List<Question> questions(Line line) throws BadLine {
    if (line.questionId().isPresent()) {
      String id = line.questionId().get();
      return List.of(
          bank.find(id)
              .orElseThrow(
                  () -> new BadLine("the bank has no question \"" + id + "\"", line.id())));
    }
    return inPlace.of(line.question(), line.references());
  }
}

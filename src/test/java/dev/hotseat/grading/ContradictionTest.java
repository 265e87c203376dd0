package dev.hotseat.grading;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hotseat.question.KeyPoint;
import dev.hotseat.question.Level;
import dev.hotseat.question.Question;
import dev.hotseat.question.Questions;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ContradictionTest {
  private static final Question LOCKS =
      Questions.question(
          "locks",
          "databases",
          Level.ADVANCED,
          List.of(
              new KeyPoint(
                  "Version column",
                  1,
                  "Optimistic locking compares a version column when the row is written.",
                  List.of()),
              new KeyPoint(
                  "Held lock", 1, "Pessimistic locking holds a lock until commit.", List.of())),
          2);

  private final Grader grader = Graders.lexical();

  @Test
  void givesNothingForAPointThatIsDenied() {
    String reply = "Optimistic locking does not compare a version column of the row.";

    Grade grade = grader.grade(LOCKS, reply);

    assertThat(grade.has(Flag.CONTRADICTS)).isTrue();
    assertThat(grade.keyPoints().getFirst().degree()).isZero();
    assertThat(grade.flags().getFirst().words().stream().map(span -> span.of(reply)))
        .contains("version", "column");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Optimistic locking compares a version column, no lock is needed for it.",
        "Not only does optimistic locking compare a version column, it does so at the write.",
        "It does not block. Optimistic locking compares the version column of the row.",
        "Pessimistic locking holds a lock until commit, so nobody else can write."
      })
  void letsAHarmlessNegationBe(String reply) {
    Grade grade = grader.grade(LOCKS, reply);

    assertThat(grade.has(Flag.CONTRADICTS)).isFalse();
    assertThat(grade.score()).isGreaterThan(30);
  }

  @Test
  void holdsDownAReplyThatDeniesAReferenceInPlace() {
    Question prose =
        new Question(
            "prose",
            "What about it?",
            "databases",
            Level.BEGINNER,
            "A deadlock is resolved by the database, which aborts one transaction.",
            List.of(
                new KeyPoint(
                    "A deadlock",
                    1,
                    "A deadlock is resolved by the database, which aborts one transaction.",
                    List.of())),
            true,
            1,
            List.of(),
            List.of(),
            LOCKS.place());

    Grade grade =
        grader.grade(
            prose, "A deadlock is not resolved by the database, and never aborts one transaction.");

    assertThat(grade.has(Flag.CONTRADICTS)).isTrue();
    assertThat(grade.score()).isLessThanOrEqualTo(30);
  }
}

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
                  "Optimistic: version column",
                  1,
                  "Optimistic locking compares a version column when the row is written.",
                  List.of("compare the version at the end", "no lock is held meanwhile")),
              new KeyPoint(
                  "Pessimistic: held lock",
                  1,
                  "Pessimistic locking holds an exclusive lock until commit.",
                  List.of("first lock, then read", "short transactions"))),
          2);

  private static final Question TRANSPORT =
      Questions.question(
          "transport",
          "networking",
          Level.BEGINNER,
          List.of(
              new KeyPoint(
                  "Reliable",
                  1,
                  "Reliable: TCP is connection-oriented and reliable.",
                  List.of("TCP is reliable"))),
          1);

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

  @ParameterizedTest
  @ValueSource(
      strings = {
        "A version column is superfluous for it.",
        "Comparing the version column isn't needed.",
        "You avoid the version column.",
        "Pessimistic locking needs long transactions.",
        "Optimistic locking holds an exclusive lock until commit.",
        "Don't compare the version at the end."
      })
  void findsDenialsDismissalsOppositesAndSwappedRoles(String reply) {
    Grade grade = grader.grade(LOCKS, reply);

    assertThat(grade.has(Flag.CONTRADICTS)).isTrue();
    assertThat(grade.score()).isLessThanOrEqualTo(40);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The transactions must not be long.",
        "It compares the version column instead of holding a lock meanwhile.",
        "No lock is held meanwhile, it compares the version at the end.",
        "Pessimistic locking holds a lock, optimistic locking does not hold one.",
        "I would not do it at the beginning. I compare the version at the end.",
        "Long transactions are bad, so keep short transactions."
      })
  void countsTwoTurnsAsNone(String reply) {
    assertThat(grader.grade(LOCKS, reply).has(Flag.CONTRADICTS)).isFalse();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "It is connection-oriented and reliable, unlike UDP.",
        "Unlike UDP it is connection-oriented and reliable.",
        "It is connection-oriented and reliable compared to UDP.",
        "It is connection-oriented and more reliable than UDP.",
        "Connection-oriented and reliable versus UDP.",
        "Connection-oriented and reliable vs. UDP."
      })
  void letsBeWhatSomethingIsComparedWith(String reply) {
    assertThat(grader.grade(TRANSPORT, reply).has(Flag.CONTRADICTS)).isFalse();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "It is UDP, connection-oriented and reliable.",
        "UDP is connection-oriented and reliable.",
        "UDP is connection-oriented and more reliable than others."
      })
  void findsWhatIsNotCompared(String reply) {
    assertThat(grader.grade(TRANSPORT, reply).has(Flag.CONTRADICTS)).isTrue();
  }

  @Test
  void leavesLessToAReplyThatContradictsTwice() {
    Grade once = grader.grade(LOCKS, "Don't compare the version at the end.");
    Grade twice =
        grader.grade(LOCKS, "Don't compare the version at the end. Take long transactions.");

    assertThat(twice.score()).isLessThanOrEqualTo(20).isLessThanOrEqualTo(once.score());
    assertThat(twice.flags().getFirst().words()).hasSizeGreaterThan(1);
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
            List.of(),
            LOCKS.place());

    Grade grade =
        grader.grade(
            prose, "A deadlock is not resolved by the database, and never aborts one transaction.");

    assertThat(grade.has(Flag.CONTRADICTS)).isTrue();
    assertThat(grade.score()).isLessThanOrEqualTo(40);
  }
}

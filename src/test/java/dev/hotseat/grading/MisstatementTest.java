package dev.hotseat.grading;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hotseat.question.KeyPoint;
import dev.hotseat.question.Level;
import dev.hotseat.question.Question;
import dev.hotseat.question.Questions;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MisstatementTest {
  private static final Question UPLOAD =
      Questions.question(
          "upload",
          "apis",
          Level.ADVANCED,
          List.of(
              new KeyPoint(
                  "Created",
                  1,
                  "Created: the server stores the file and answers with 201.",
                  List.of("201 and a Location header")),
              new KeyPoint(
                  "Encrypted",
                  1,
                  "Encrypted: the client connects to port 443.",
                  List.of("TLS on port 443", "for example 8443")),
              new KeyPoint(
                  "Expiry",
                  1,
                  "Expiry: an unfinished transfer is removed after 24 hours.",
                  List.of("unfinished parts expire"))),
          3);

  private static final String REST =
      " The client connects to port 443. An unfinished transfer is removed after 24 hours.";

  private final Grader grader = Graders.lexical();

  @Test
  void givesNothingForAPointWithAnotherFigureAndNamesIt() {
    String right = "The server stores the file and answers with 201." + REST;
    String wrong = right.replace("201", "404");

    Grade fine = grader.grade(UPLOAD, right);
    Grade grade = grader.grade(UPLOAD, wrong);

    assertThat(fine.flags()).extracting(Flagged::flag).doesNotContain(Flag.CONTRADICTS);
    assertThat(grade.has(Flag.CONTRADICTS)).isTrue();
    assertThat(grade.flags().getFirst().words())
        .extracting(span -> span.of(wrong))
        .containsExactly("404");
    assertThat(grade.keyPoints().getFirst().degree()).isZero();
  }

  @Test
  void leavesWhatTheOtherPointsAreWorth() {
    String wrong = "The server stores the file and answers with 404." + REST;

    Grade grade = grader.grade(UPLOAD, wrong);

    assertThat(grade.score()).isBetween(60.0, 66.7);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The client connects to port 80.",
        "TLS on port 22.",
        "An unfinished transfer is removed after 24 minutes.",
        "The transfer is removed after 3 days if it is unfinished."
      })
  void findsAnyFigureInThePlaceOfTheRightOne(String reply) {
    assertThat(grader.grade(UPLOAD, reply).has(Flag.CONTRADICTS)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The client connects to port 443, not to port 80.",
        "The client connects to port 8443.", // the author has it too
        "The client connects to port 80 at first, then to port 443.",
        "The client connects to a port such as 80.",
        "An unfinished transfer is removed after 1 day.",
        "An unfinished transfer is removed after about 20 hours.",
        "The server stores the file in 3 seconds and answers with 201.",
        "I tried this once, it took 3 days.",
        "The server stores the file, and a wrong name is refused with 422.",
        "The server stores the file and tells the client by and by what it has made of it"
            + " all, which was a 500 for me."
      })
  void letsOtherFiguresBe(String reply) {
    assertThat(grader.grade(UPLOAD, reply).has(Flag.CONTRADICTS)).isFalse();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "A read is answered in 100 ms. | A read is answered in less than 300 ms.",
        "A cluster has three replicas. | A cluster has more than 2 replicas.",
        "A binary search takes O(log n). | A binary search is faster than O(n).",
        "A mail is sent over TCP. | A mail is sent reliably, compared to UDP.",
        "A handshake has three steps. | The first two steps of a handshake are SYN and SYN-ACK.",
        "A retry waits for 4100 ms. | A retry waits for 4.1 s.",
        "A page is limited to 1 MB. | A page is limited to 1000 KB."
      })
  void letsBoundsComparisonsPartsAndOtherUnitsBe(String reference, String reply) {
    Question question = asked(reference);

    assertThat(grader.grade(question, reply).has(Flag.CONTRADICTS)).isFalse();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "A read is answered in 100 ms. | A read is answered in 300 ms.",
        "A cluster has three replicas. | A cluster has 2 replicas.",
        "A binary search takes O(log n). | A binary search takes O(n).",
        "A mail is sent over TCP. | A mail is sent reliably over UDP.",
        "A handshake has three steps. | The two steps of a handshake are SYN and SYN-ACK.",
        "A retry waits for 4100 ms. | A retry waits for 4.2 s.",
        "A page is limited to 1 MB. | A page is limited to 1100 KB."
      })
  void findsTheSameWithoutBoundComparisonPartAndOtherUnit(String reference, String reply) {
    Question question = asked(reference);

    assertThat(grader.grade(question, reply).has(Flag.CONTRADICTS)).isTrue();
  }

  private static Question asked(String reference) {
    KeyPoint point = new KeyPoint("Answer", 1, "Answer: " + reference, List.of(reference));
    return Questions.question("asked", "web", Level.BEGINNER, List.of(point), 1);
  }

  @Test
  void bindsNobodyToOneOfSeveralFiguresOfAPoint() {
    KeyPoint choice =
        new KeyPoint(
            "Connection",
            1,
            "Connection: the client connects to port 443.",
            List.of("connects to port 80"));
    Question question = Questions.question("connection", "web", Level.BEGINNER, List.of(choice), 1);

    Grade grade = grader.grade(question, "The client connects to port 8080.");

    assertThat(grade.has(Flag.CONTRADICTS)).isFalse();
  }
}

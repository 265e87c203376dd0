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

package dev.hotseat.grading;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hotseat.question.KeyPoint;
import dev.hotseat.question.Level;
import dev.hotseat.question.Place;
import dev.hotseat.question.Question;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class KeywordGraderTest {
  private static final Question INJECTION =
      new Question(
          "sql-injection",
          "How do you keep user input from changing a SQL statement?",
          "security",
          Level.BEGINNER,
          "Bind values. Use an ORM. Pick names from a list. Give the account few rights.",
          List.of(
              new KeyPoint(
                  "Prepared statements",
                  2,
                  "Prepared statements: the driver sends text and values apart.",
                  List.of("parameterised query", "bind variables")),
              new KeyPoint(
                  "Query builder or ORM",
                  1,
                  "Query builder or ORM: the library binds the values for you.",
                  List.of("object-relational mapper")),
              new KeyPoint(
                  "Names that cannot be bound",
                  1,
                  "Table and column names are picked from a fixed allow-list.",
                  List.of("whitelist of column names")),
              new KeyPoint(
                  "Account with few rights",
                  1,
                  "The database account may do only what the program needs.",
                  List.of("least privilege", "read-only user"))),
          false,
          4,
          List.of(),
          List.of(),
          List.of(),
          new Place(Path.of("security.md"), 1));

  private final Grader grader = Graders.lexical();

  @Test
  void givesAllPointsForEnoughKeyPoints() {
    Grade grade =
        grade(
            "I use prepared statements with bind variables, table and column names come from a fixed"
                + " allow-list, and the database account has least privilege.");

    assertThat(grade.score()).isGreaterThanOrEqualTo(85);
    assertThat(grade.verdict()).isEqualTo(Verdict.STRONG);
    assertThat(grade.flags()).isEmpty();
  }

  @Test
  void countsAPhraseOfTheAuthorAsSayingThePoint() {
    Grade grade = grade("You can use a parameterised query for it.");

    assertThat(coverage(grade, "Prepared statements").degree()).isEqualTo(1);
    assertThat(grade.score()).isBetween(50.0, 65.0);
  }

  @Test
  void pointsAtTheWordsThatEarnedIt() {
    String reply = "Well, a read-only user is what I would take.";

    Coverage coverage = coverage(grade(reply), "Account with few rights");

    assertThat(coverage.matched().stream().map(span -> span.of(reply))).contains("read", "user");
  }

  @Test
  void sumsUpToTheScore() {
    Grade grade = grade("Bind variables do it, and an ORM binds the values.");
    double earned = grade.keyPoints().stream().mapToDouble(Coverage::earned).sum();

    assertThat(grade.score()).isEqualTo(Math.round(1000 * earned / 4) / 10.0);
  }

  @Test
  void forgivesTypingErrors() {
    double right = grade("Prepared statements, the driver sends values apart.").score();
    double mistyped = grade("Perpared statments, the drivver sends vallues apart.").score();

    assertThat(mistyped).isBetween(right - 5, right);
  }

  @Test
  void doesNotTakeAnAbbreviationForAnother() {
    Question tcp = oneReference("Which protocol is it?", "It is TCP with port 443.");

    assertThat(grader.grade(tcp, "I believe it is UDP and uses port 80.").score()).isLessThan(60);
    assertThat(grader.grade(tcp, "I believe it is TCP and uses port 443.").score())
        .isGreaterThan(90);
  }

  @Test
  void givesNextToNothingForTheQuestionSaidBack() {
    Grade grade = grade("You keep user input from changing a SQL statement.");

    assertThat(grade.has(Flag.ECHOES_QUESTION)).isTrue();
    assertThat(grade.score()).isLessThanOrEqualTo(10);
  }

  @Test
  void flagsAListOfKeywords() {
    Grade grade =
        grade("prepared statements, bind variables, ORM, allow-list, least privilege, driver");

    assertThat(grade.has(Flag.KEYWORD_LIST)).isTrue();
    assertThat(grade.score()).isLessThanOrEqualTo(50);
  }

  @Test
  void flagsTheReferencePasted() {
    Grade grade =
        grade("Bind values. Use an ORM. Pick names from a list. Give the account few rights.");

    assertThat(grade.has(Flag.COPIES_REFERENCE)).isTrue();
  }

  @Test
  void mendsWhatACopyIsHeldAgainst() {
    String theirs =
        "Usualy I wuold onyl giv the databse layer valeus that are bounnd seperately, becuase then"
            + " evrything that sombody typs stais a plian vlaue, and nohting else can hapen"
            + " therfore.";

    Grade grade = grader.grade(INJECTION, theirs, List.of(theirs));

    assertThat(grade.has(Flag.COPIES_CANDIDATE)).isTrue();
  }

  @Test
  void holdsOnlyCopiesDownWhereCopiesAreCapped() {
    String reference =
        "I use prepared statements with bind variables, table and column names come from a fixed"
            + " allow-list, and the database account has least privilege.";
    String own = "Prepared statements, a whitelist of column names and least privilege do that.";
    Question question = withReference(reference);

    Grade full = grader.grade(question, reference);
    Grade capped = Graders.lexical(50).grade(question, reference);

    assertThat(full.score()).isGreaterThanOrEqualTo(85);
    assertThat(capped.score()).isEqualTo(50);
    assertThat(capped.flags()).isEqualTo(full.flags()).isNotEmpty();
    assertThat(Graders.lexical(50).grade(question, own).score())
        .isEqualTo(grader.grade(question, own).score())
        .isGreaterThan(50);
  }

  @Test
  void namesTheCapInTheVersionSinceItDecidesGrades() {
    assertThat(Graders.lexical(50).version()).isNotEqualTo(grader.version());
  }

  @Test
  void flagsAnAnswerToSomethingElse() {
    Grade grade =
        grade(
            "The moon turns around the earth in about four weeks, which is why we see the same side"
                + " at night, while tides follow it along every coast.");

    assertThat(grade.has(Flag.OFF_TOPIC)).isTrue();
    assertThat(grade.score()).isLessThan(30);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " \n\t", "I don't know", "no idea, sorry", "??!", "\u200b\u0000"})
  void givesNothingForNothing(String reply) {
    Grade grade = grade(reply);

    assertThat(grade.score()).isZero();
    assertThat(grade.has(Flag.EMPTY)).isTrue();
    assertThat(grade.verdict()).isEqualTo(Verdict.WEAK);
  }

  @Test
  void saysThatAWordAloneIsTooShortUnlessItIsAPoint() {
    assertThat(grade("carefully").has(Flag.TOO_SHORT)).isTrue();
    assertThat(grade("bind variables").has(Flag.TOO_SHORT)).isFalse();
  }

  @Test
  void neverGivesLessForSayingMore() {
    String reply = "I use bind variables.";
    double before = grade(reply).score();
    for (String more : List.of(" An ORM helps.", " Use a read-only user.", " Pick from a list.")) {
      reply += more;
      double after = grade(reply).score();

      assertThat(after).as(reply).isGreaterThanOrEqualTo(before);
      before = after;
    }
  }

  @Test
  void seesThroughDisguisedLetters() {
    String cyrillic = "b\u0456nd v\u0430ri\u0430bles";
    String invisible = "bi\u200bnd vari\u00adables";

    assertThat(grade(cyrillic).score()).isEqualTo(grade("bind variables").score());
    assertThat(grade(invisible).score()).isEqualTo(grade("bind variables").score());
  }

  @Test
  void gradesTheSameReplyTheSame() {
    String reply = "Bind the values, or let the ORM do it, with a user that may only read.";
    Grader other = Graders.lexical();

    assertThat(other.grade(INJECTION, reply)).isEqualTo(grade(reply));
  }

  @ParameterizedTest
  @ValueSource(strings = {"\uD83D\uDE00", "((((", "漢字", "\uD800", "```sql\nSELECT 1\n```", "| a |"})
  void gradesWhateverIsWritten(String odd) {
    assertThat(grade(odd.repeat(500)).score()).isBetween(0.0, 30.0);
  }

  private static Question withReference(String reference) {
    return new Question(
        INJECTION.id(),
        INJECTION.title(),
        INJECTION.topic(),
        INJECTION.level(),
        reference,
        INJECTION.keyPoints(),
        false,
        INJECTION.enough(),
        List.of(),
        List.of(),
        List.of(),
        INJECTION.place());
  }

  private Grade grade(String reply) {
    return grader.grade(INJECTION, reply);
  }

  private static Coverage coverage(Grade grade, String label) {
    return grade.keyPoints().stream()
        .filter(coverage -> coverage.keyPoint().label().equals(label))
        .findFirst()
        .orElseThrow();
  }

  private static Question oneReference(String title, String reference) {
    return new Question(
        "x",
        title,
        "networks",
        Level.BEGINNER,
        reference,
        List.of(new KeyPoint("All", 1, reference, List.of())),
        true,
        1,
        List.of(),
        List.of(),
        List.of(),
        new Place(Path.of("x.md"), 1));
  }
}

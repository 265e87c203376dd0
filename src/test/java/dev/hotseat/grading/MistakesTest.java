package dev.hotseat.grading;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hotseat.grading.meaning.StubVectors;
import dev.hotseat.question.KeyPoint;
import dev.hotseat.question.Level;
import dev.hotseat.question.Place;
import dev.hotseat.question.Question;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MistakesTest {
  private static final String MISTAKE =
      "The optimistic way locks each row as soon as anybody reads it.";

  private static final String OTHER = "Optimistic updates read the row soon.";

  private final Question question = question(List.of(MISTAKE));
  private final Grader lexical = Graders.lexical();

  @Test
  void costAReplyThatMakesThemItsPointsAndAreShown() {
    String right = "Every update compares the version number, and the loser tries again.";
    String wrong = "With optimistic locking, each row locks as soon as somebody reads it.";

    Grade grade = lexical.grade(question, right + " " + wrong);

    assertThat(lexical.grade(question, right).score()).isGreaterThanOrEqualTo(85);
    assertThat(lexical.grade(question, right).flags()).isEmpty();
    assertThat(grade.score()).isBetween(20.0, 60.0);
    assertThat(grade.flags())
        .containsExactly(
            new Flagged(
                Flag.CONTRADICTS,
                List.of(new Span(right.length() + 1, right.length() + 1 + wrong.length()))));
    assertThat(lexical.grade(question, wrong).score()).isZero();
    assertThat(lexical.grade(question, wrong).keyPoints())
        .allMatch(it -> it.degree() == 0)
        .allMatch(it -> it.matched().isEmpty());
  }

  @Test
  void areNothingToAQuestionWhoseAuthorWroteNoneDown() {
    Grade grade = lexical.grade(question(List.of()), MISTAKE);

    assertThat(grade.flags()).isEmpty();
    assertThat(leaning(Texts.plain(), question(List.of()), MISTAKE)).isEqualTo(Leaning.UNKNOWN);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          The optimistic way locks each row as soon as anybody reads it.           | true
          It locks each single row soon, once somebody has read it.                 | true
          The optimistic way never locks a row as soon as anybody reads it.         | false
          The optimistic way avoids locking each row as soon as anybody reads it.   | false
          Every update compares the version number that the row had when it was read. | false
          Locks each row.                                                           | false
          Many think that the optimistic way locks each row as soon as anybody reads it. | false
          The moon circles the earth in four weeks, and so there are tides.         | false
          """)
  void areMadeByWhatIsMoreLikeThemThanLikeAnythingRight(String reply, boolean made) {
    Leaning leaning = leaning(Texts.plain(), question, reply);

    assertThat(leaning.mistakes().isEmpty()).isNotEqualTo(made);
    assertThat(leaning.kept() < 1).isEqualTo(made);
  }

  @Test
  void areKnownByTheirMeaningToo() {
    StubVectors model = new StubVectors();
    List.of("optimistic optimism", "locks seizes", "row record", "soon early", "reads views")
        .forEach(pair -> alike(model, pair.split(" ")));
    String reworded = "The optimism seizes each record early, before everyone views it.";

    assertThat(leaning(Texts.plain(), question, reworded).mistakes()).isEmpty();
    assertThat(leaning(Texts.with(model), question, reworded).mistakes()).hasSize(1);
  }

  private static void alike(StubVectors model, String... words) {
    model.alike(words[0], words[1], 0.95);
  }

  @Test
  void costAllTheMoreTheMoreOfTheReplyTheyAre() {
    String right = "Every update compares the version number, and the loser tries again. ";

    double all = leaning(Texts.plain(), question, MISTAKE).kept();
    double half = leaning(Texts.plain(), question, right + MISTAKE).kept();
    Leaning few = leaning(Texts.plain(), question, right.repeat(6) + MISTAKE);

    assertThat(all).isZero();
    assertThat(half).isStrictlyBetween(0.1, 0.9);
    assertThat(few).as("and it is not shown").isEqualTo(Leaning.UNKNOWN);
  }

  @Test
  void areFoundInTheClausesToo() {
    String right = "the update compares the version number, the loser tries again";

    assertThat(leaning(Texts.plain(), question, right).kept()).isEqualTo(1);
    assertThat(leaning(Texts.plain(), question, right + ", " + MISTAKE).kept())
        .isLessThan(leaning(Texts.plain(), question, right).kept());
  }

  @Test
  void areEachShown() {
    Leaning both = leaning(Texts.plain(), question, OTHER + " " + MISTAKE);

    assertThat(both.kept()).isZero();
    assertThat(both.mistakes())
        .containsExactly(
            new Span(0, OTHER.length()),
            new Span(OTHER.length() + 1, OTHER.length() + 1 + MISTAKE.length()));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "?!", "Every update compares the version number. It seems to rain."})
  void areNotMadeByAnythingElse(String reply) {
    assertThat(leaning(Texts.plain(), question, reply)).isEqualTo(Leaning.UNKNOWN);
  }

  @Test
  void holdDownAReplyToAReferenceWithoutKeyPointsToo() {
    Question prose =
        question(
            List.of(new KeyPoint("Every update", 1, "Every update compares versions.", List.of())),
            true,
            List.of(MISTAKE));
    String right = "Every update compares versions.";

    assertThat(lexical.grade(prose, right).score()).isGreaterThan(90);
    assertThat(lexical.grade(prose, right + " " + MISTAKE).score()).isLessThan(50);
  }

  @Test
  void areFarFromAReplyThatIsRightInEachOfItsSentences() {
    String right = "Every update compares the version number that the row had when it was read.";

    assertThat(leaning(Texts.plain(), question, right + " " + right).right()).isTrue();
    assertThat(leaning(Texts.plain(), question, right).right()).as("one sentence").isFalse();
    assertThat(leaning(Texts.plain(), question, right + " " + MISTAKE).right()).isFalse();
  }

  private static Leaning leaning(Reader reader, Question question, String reply) {
    Rubric rubric = Rubric.of(question, reader, Texts.ENGLISH);
    return rubric.mistakes().of(reader.read(reply));
  }

  private static Question question(List<String> mistakes) {
    return question(
        List.of(
            new KeyPoint(
                "Version number",
                1,
                "Version number: every update compares the version that the row had when it was read.",
                List.of("compares the version number")),
            new KeyPoint(
                "Trying again",
                1,
                "Trying again: the loser repeats.",
                List.of("the loser tries again"))),
        false,
        mistakes);
  }

  private static Question question(List<KeyPoint> points, boolean prose, List<String> mistakes) {
    return new Question(
        "optimistic",
        "What is it?",
        "databases",
        Level.BEGINNER,
        points.getFirst().text(),
        points,
        prose,
        Question.weightOf(points),
        List.of(),
        mistakes,
        List.of(),
        new Place(Path.of("databases.md"), 1));
  }
}

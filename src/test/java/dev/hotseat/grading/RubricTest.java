package dev.hotseat.grading;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hotseat.question.KeyPoint;
import dev.hotseat.question.Level;
import dev.hotseat.question.Place;
import dev.hotseat.question.Question;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

class RubricTest {
  private static final List<KeyPoint> POINTS =
      List.of(
          new KeyPoint("Redo", 1, "Redo: from the log.", List.of("since the checkpoint")),
          new KeyPoint("Undo", 1, "Undo: from the log.", List.of()));

  @Test
  void holdsRepliesAgainstPointsAndNotTheWholeWherePointsAreMarked() {
    Rubric rubric = rubric(false);

    assertThat(rubric.points()).extracting(Point::keyPoint).containsExactlyElementsOf(POINTS);
    assertThat(rubric.whole()).isEmpty();
    assertThat(rubric.enough()).isEqualTo(1.5);
  }

  @Test
  void holdsRepliesAgainstTheWholeWhereNoPointIsMarked() {
    assertThat(rubric(true).whole())
        .hasValueSatisfying(
            whole -> assertThat(whole.reading().text()).isEqualTo("Redo and undo by the log."));
  }

  @Test
  void knowsTheReferenceAndEachAcceptedReply() {
    assertThat(rubric(false).references())
        .extracting(Reading::text)
        .containsExactly("Redo and undo by the log.", "Roll forward.", "Roll back.");
  }

  @Test
  void takesWordsOfTheQuestionTheReferencesAndThePhrasesForMeant() {
    Reader reader = Texts.plain();
    Rubric rubric = rubric(false);

    String mended =
        reader.hear("crashhes forwward writeahead checkpoitn", rubric.meant()).reading().text();

    assertThat(mended).isEqualTo("crashes forward writeahead checkpoint");
  }

  private static Rubric rubric(boolean prose) {
    Question question =
        new Question(
            "crash",
            "What if the server crashes?",
            "databases",
            Level.BEGINNER,
            "Redo and undo by the log.",
            POINTS,
            prose,
            1.5,
            List.of("Roll forward.", "Roll back."),
            List.of(),
            new Place(Path.of("databases.md"), 1));
    return Rubric.of(question, Texts.plain(), Texts.ENGLISH);
  }
}

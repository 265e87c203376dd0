package dev.hotseat.grading;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hotseat.grading.meaning.StubVectors;
import dev.hotseat.grading.meaning.TextVectors;
import dev.hotseat.grading.meaning.WordVectors;
import dev.hotseat.question.KeyPoint;
import dev.hotseat.question.Level;
import dev.hotseat.question.Place;
import dev.hotseat.question.Question;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class RubricTest {
  private static final String REFERENCE = "Redo and undo by the log.";
  private static final List<KeyPoint> POINTS =
      List.of(
          new KeyPoint("Redo", 1, "Redo: from the log.", List.of("since the checkpoint")),
          new KeyPoint("Undo", 1, "Undo: from the log.", List.of()));

  @Test
  void holdsRepliesAgainstPointsAndNotTheWholeWherePointsAreMarked() {
    Rubric rubric = rubric(false);

    assertThat(rubric.points()).extracting(Point::keyPoint).containsExactlyElementsOf(POINTS);
    assertThat(rubric.wholes()).isEmpty();
    assertThat(rubric.enough()).isEqualTo(1.5);
  }

  @Test
  void holdsRepliesAgainstTheWholeWhereNoPointIsMarked() {
    assertThat(rubric(true).wholes())
        .first()
        .satisfies(whole -> assertThat(whole.reading().text()).isEqualTo(REFERENCE));
  }

  @Test
  void asksTheModelWhatAReferenceMeansOnlyWhereItIsAllThereIs() {
    List<String> read = new ArrayList<>();

    Rubric.of(question(false), Texts.with(noted(read)), Texts.ENGLISH);
    assertThat(read).contains("Redo: from the log.", "Roll forward.").doesNotContain(REFERENCE);

    Rubric.of(question(true), Texts.with(noted(read)), Texts.ENGLISH);
    assertThat(read).contains(REFERENCE);
  }

  @Test
  void knowsTheReferenceAndEachAcceptedReply() {
    assertThat(rubric(false).references())
        .extracting(Reading::text)
        .containsExactly(REFERENCE, "Roll forward.", "Roll back.");
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
    return Rubric.of(question(prose), Texts.plain(), Texts.ENGLISH);
  }

  private static Question question(boolean prose) {
    return new Question(
        "crash",
        "What if the server crashes?",
        "databases",
        Level.BEGINNER,
        REFERENCE,
        POINTS,
        prose,
        1.5,
        List.of("Roll forward.", "Roll back."),
        List.of(),
        List.of(),
        new Place(Path.of("databases.md"), 1));
  }

  /// A model that notes which texts it is asked about.
  private static WordVectors noted(List<String> read) {
    StubVectors stub = new StubVectors();
    return new WordVectors() {
      @Override
      public TextVectors of(String text) {
        read.add(text);
        return stub.of(text);
      }

      @Override
      public TextVectors bySentence(String text) {
        return of(text);
      }

      @Override
      public String name() {
        return stub.name();
      }
    };
  }
}

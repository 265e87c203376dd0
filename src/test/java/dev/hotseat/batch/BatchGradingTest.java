package dev.hotseat.batch;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hotseat.grading.Coverage;
import dev.hotseat.grading.Flag;
import dev.hotseat.grading.Grade;
import dev.hotseat.grading.Grader;
import dev.hotseat.grading.Graders;
import dev.hotseat.question.Level;
import dev.hotseat.question.Question;
import dev.hotseat.question.QuestionBank;
import dev.hotseat.question.Questions;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class BatchGradingTest {
  private final List<String> told = new ArrayList<>();
  private final QuestionBank bank =
      new QuestionBank(List.of(Questions.question("lock", "databases", Level.ADVANCED, "Order")));

  @Test
  void answersInTheOrderOfTheInput() throws IOException {
    boolean fine =
        run(
            """
            {"id":"1","question":"Q?","reference":"one two","reply":"one"}

            {"id":"2","question":"Q?","references":["a","one two three"],"reply":"three"}
            {"id":"3","questionId":"lock","reply":"Order","others":["Order too"]}
            """);

    assertThat(fine).isTrue();
    assertThat(told).containsExactly("1 Q? one", "2 Q? three", "3 What about lock? Order");
  }

  @Test
  void takesTheBestOfSeveralReferences() throws IOException {
    run("{\"id\":\"1\",\"question\":\"Q?\",\"references\":[\"ab\",\"abcd\"],\"reply\":\"x\"}\n");

    assertThat(best).isEqualTo("abcd");
  }

  @Test
  void explainsByTheReferenceThatWasMeant() throws IOException {
    grader = Graders.lexical();

    run(
        """
        {"id":"1","question":"Q?","references":["A lock is held.","A copy is written.","It waits."],"reply":"a copy written"}
        """);

    assertThat(best).isEqualTo("A copy is written.");
  }

  @Test
  void holdsAReplyAgainstWhatAnyReferenceDenies() throws IOException {
    List<Question> asked =
        new InPlaceQuestions().of("Q?", List.of("The ends are connected.", "There is no gap."));

    assertThat(asked)
        .extracting(Question::reference)
        .containsExactly("The ends are connected.", "There is no gap.");
    assertThat(asked)
        .allSatisfy(
            question -> {
              Grade grade = Graders.lexical().grade(question, "The ends are not connected.");
              assertThat(grade.has(Flag.CONTRADICTS)).isTrue();
            });
  }

  @Test
  void readsNotEachOfManyReferencesWithEach() {
    List<String> references =
        IntStream.range(0, 40).mapToObj(number -> "Reference " + number + ".").toList();

    List<Question> asked = new InPlaceQuestions().of("Q?", references);

    assertThat(asked).hasSize(40).allMatch(question -> question.accepted().size() == 7);
    assertThat(asked.getLast().accepted()).startsWith("Reference 0.").doesNotHaveDuplicates();
  }

  @Test
  void losesOnlyTheLineThatIsBad() throws IOException {
    boolean fine =
        run(
            """
            {"id":"1","question":"Q?","reference":"r","reply":"a"}
            {"id":"2","question":"Q?","reference":"r"}
            {"id":"3","reply":"a"}
            {"id":"4","questionId":"no-such","reply":"a"}
            [1]
            {"id":"6","question":7,"reference":"r","reply":"a"}
            {"id":"7","question":"Q?","references":"r","reply":"a"}
            {"id":"8","question":"Q?","references":[" "],"reply":"a"}
            not json
            {"id":"10","question":"Q?","reference":"r","reply":"a"} trailing
            {"id":"11","question":"Q?","reference":"r","reply":"b"}""");

    assertThat(fine).isFalse();
    assertThat(told)
        .startsWith(
            "1 Q? a",
            "2 line 2: no field \"reply\"",
            "3 line 3: no field \"question\"",
            "4 line 4: the bank has no question \"no-such\"",
            "null line 5: not a JSON object",
            "6 line 6: field \"question\" is not a text",
            "7 line 7: field \"references\" is not a list",
            "8 line 8: the reference is empty")
        .endsWith("11 Q? b")
        .hasSize(11);
    assertThat(told.get(8)).startsWith("null line 9: not JSON");
    assertThat(told.get(9)).startsWith("null line 10: not JSON");
  }

  @Test
  void refusesAReplyThatIsTooLong() throws IOException {
    String reply = "a".repeat(100_000);
    run("{\"id\":\"1\",\"question\":\"Q?\",\"reference\":\"r\",\"reply\":\"" + reply + "\"}");

    assertThat(told)
        .containsExactly("1 line 1: the reply has 100000 characters; 20000 are allowed");
  }

  @Test
  void refusesWhatIsNotText() throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    bytes.write("{\"id\":\"1\",\"reply\":\"".getBytes(StandardCharsets.UTF_8));
    bytes.write(0xff);
    bytes.write("\"}\n".getBytes(StandardCharsets.UTF_8));
    bytes.write(
        "{\"id\":\"2\",\"question\":\"Q?\",\"reference\":\"r\",\"reply\":\"a\"}"
            .getBytes(StandardCharsets.UTF_8));

    assertThat(run(bytes.toByteArray())).isFalse();
    assertThat(told).containsExactly("null line 1: not UTF-8", "2 Q? a");
  }

  @Test
  void refusesALineThatIsTooLongAndGoesOn() throws IOException {
    String line = "{\"id\":\"1\",\"reply\":\"" + "a".repeat(5_000_000) + "\"}\n[]";

    assertThat(run(line)).isFalse();
    assertThat(told)
        .containsExactly(
            "null line 1: longer than 4000000 bytes", "null line 2: not a JSON object");
  }

  @Test
  void surviveDeepNesting() throws IOException {
    assertThat(run("[".repeat(100_000))).isFalse();
    assertThat(told).singleElement().asString().startsWith("null line 1: not JSON");
  }

  private Grader grader = new LongestWins();
  private String best = "";

  private boolean run(String input) throws IOException {
    return run(input.getBytes(StandardCharsets.UTF_8));
  }

  private boolean run(byte[] input) throws IOException {
    BatchGrading batch = new BatchGrading(grader, bank, new InPlaceQuestions());
    return batch.run(
        new ByteArrayInputStream(input),
        new BatchGrading.Sink() {
          @Override
          public void graded(@Nullable String id, Question question, String reply, Grade grade) {
            told.add(id + " " + question.title() + " " + reply);
            best = question.reference();
          }

          @Override
          public void failed(@Nullable String id, String reason) {
            told.add(id + " " + reason);
          }
        });
  }

  /// Gives more for a longer reference.
  private static final class LongestWins implements Grader {
    @Override
    public Grade grade(Question question, String reply, List<String> others) {
      List<Coverage> none =
          question.keyPoints().stream().map(point -> new Coverage(point, 0, List.of())).toList();
      return new Grade(question.reference().length(), none, 1, List.of(), version());
    }

    @Override
    public String version() {
      return "stub";
    }
  }
}

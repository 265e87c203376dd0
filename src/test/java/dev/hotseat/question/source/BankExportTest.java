package dev.hotseat.question.source;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hotseat.question.KeyPoint;
import dev.hotseat.question.Level;
import dev.hotseat.question.Place;
import dev.hotseat.question.Question;
import dev.hotseat.text.Message;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BankExportTest {
  @TempDir private Path folder;

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5})
  void losesNothingOfOddQuestionsInOneFile(long seed) {
    List<Question> questions = new OddQuestions(seed).make(200);

    BankReading back = new BankReader().read(Path.of("odd.md"), BankExport.text(questions));

    assertThat(placeless(back.bank().questions())).isEqualTo(placeless(questions));
    assertThat(back.problems()).isEmpty();
  }

  @Test
  void losesNothingOfOddQuestionsInAFolder() {
    List<Question> questions = new OddQuestions(6).make(200);

    BankExport.Report report = BankExport.toFolder(questions, folder.resolve("bank"));

    BankReading back = read(folder.resolve("bank"));
    assertThat(report.refusal()).isEmpty();
    assertThat(report.changed()).isEmpty();
    assertThat(report.written())
        .extracting(file -> file.getFileName().toString())
        .containsExactlyInAnyOrder("databases.md", "web.md", "readme-topic.md");
    assertThat(back.problems()).isEmpty();
    assertThat(placeless(back.bank().questions()))
        .containsExactlyInAnyOrderElementsOf(placeless(questions));
  }

  @Test
  void writesAsAPersonWould() {
    String text =
        """
        ---
        topic: databases
        ---
        ## Beginner

        ### What is an index? <!-- enough: 2 -->
        It is a structure.

        - **Tree**: keeps keys in order. <!-- weight: 2, also: B-tree, "keys, in order" -->
          - nested
        - **Pointers**: lead to rows.

        > Follow-up: What does it cost?

        > Accepted: A sorted copy of some columns.

        > Mistaken: An index makes each insert faster.
        > Mistaken: An index keeps the rows in memory.

        ## Advanced

        ### How do you find a slow query? <!-- id: slow-query, topic: operations -->
        You look at the log.
        """;
    BankReading reading = new BankReader().read(Path.of("a.md"), text);

    assertThat(reading.problems()).isEmpty();
    assertThat(BankExport.text(reading.bank().questions())).isEqualTo(text);
  }

  @Test
  void writesNothingOfNothing() {
    assertThat(BankExport.text(List.of())).isEmpty();
    assertThat(BankExport.toFile(List.of(), folder.resolve("a.md")).refusal())
        .contains(Message.of("bank.nothing-to-write"));
    assertThat(BankExport.toFolder(List.of(), folder).refusal())
        .contains(Message.of("bank.nothing-to-write"));
    assertThat(folder).isEmptyDirectory();
  }

  @Test
  void writesAFileThatOthersMayRead() throws IOException {
    Path other = Files.writeString(folder.resolve("other"), "");
    Path file = folder.resolve("a/b.md");

    BankExport.toFile(new OddQuestions(7).make(3), file);

    assertThat(Files.getPosixFilePermissions(file)).isEqualTo(Files.getPosixFilePermissions(other));
    assertThat(file.getParent()).isDirectoryNotContaining("glob:**.new");
  }

  @Test
  void leavesFilesAloneThatAreThere() throws IOException {
    Files.writeString(folder.resolve("web.md"), "mine");

    BankExport.Report report = BankExport.toFolder(new OddQuestions(8).make(20), folder);

    assertThat(report.refusal())
        .contains(Message.of("bank.file-exists", "file", folder.resolve("web.md")));
    assertThat(report.written()).isEmpty();
    assertThat(folder)
        .isDirectoryContaining("glob:**/web.md")
        .isDirectoryNotContaining("glob:**/databases.md");
    assertThat(folder.resolve("web.md")).hasContent("mine");
  }

  @Test
  void keepsATopicFromLeadingOutOfTheFolder() {
    Question question =
        question("../../evil", "So it is.", new KeyPoint("So it is", 1, "So it is.", List.of()));

    BankExport.Report report = BankExport.toFolder(List.of(question), folder.resolve("in"));

    assertThat(report.written()).containsExactly(folder.resolve("in/evil.md"));
    assertThat(report.changed()).containsExactly(question);
  }

  @Test
  void saysWhichQuestionsCannotBeWritten() {
    Question good =
        question("web", "So it is.", new KeyPoint("So it is", 1, "So it is.", List.of()));
    Question bad =
        new Question(
            "bad",
            "Bad?",
            "web",
            Level.BEGINNER,
            "So it is.",
            List.of(new KeyPoint("Never said", 2, "Never said.", List.of("x"))),
            true,
            2,
            List.of(),
            List.of(),
            List.of(),
            new Place(Path.of("x"), 1));

    BankExport.Report report = BankExport.toFile(List.of(good, bad), folder.resolve("a.md"));

    assertThat(report.changed()).containsExactly(bad);
    assertThat(read(folder.resolve("a.md")).bank().questions()).hasSize(2);
  }

  private static Question question(String topic, String reference, KeyPoint point) {
    return new Question(
        "id",
        "Title?",
        topic,
        Level.BEGINNER,
        reference,
        List.of(point),
        true,
        1,
        List.of(),
        List.of(),
        List.of(),
        new Place(Path.of("x"), 1));
  }

  private static BankReading read(Path path) {
    return new BankReader().read(List.of(BankPath.named(path)));
  }

  private static List<Question> placeless(List<Question> questions) {
    return questions.stream().map(Fixtures::placeless).toList();
  }
}

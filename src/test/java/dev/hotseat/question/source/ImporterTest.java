package dev.hotseat.question.source;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hotseat.question.Level;
import dev.hotseat.question.Problem;
import dev.hotseat.question.Question;
import dev.hotseat.question.QuestionBank;
import dev.hotseat.text.Message;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ImporterTest {
  private static final QuestionBank NOTHING = new QuestionBank(List.of());
  private static final Path PAGE = Path.of("src/test/resources/pages/stray-spaces.txt");

  @TempDir private Path folder;
  private Path out = Path.of("");

  @BeforeEach
  void nameOut() {
    out = folder.resolve("new/git-basics.md");
  }

  @Test
  void writesAPageThatReadsBackTheSame() {
    ImportReport report = Importer.run(order(PAGE), NOTHING);

    assertThat(report.refusal()).isEmpty();
    assertThat(report.read()).hasSize(8);
    assertThat(report.skipped()).isEmpty();
    assertThat(report.alike()).isEmpty();
    BankReading back = new BankReader().read(List.of(BankPath.named(out)));
    assertThat(back.problems()).isEmpty();
    assertThat(placeless(back.bank().questions())).isEqualTo(placeless(report.read()));
    assertThat(back.bank().topics()).containsExactly("git-basics");
  }

  @Test
  void keepsAllThatOurOwnMarkdownSays() throws IOException {
    Path source =
        write(
            "own.txt",
            "---",
            "topic: web",
            "---",
            "## Advanced",
            "",
            "### How? <!-- id: the-id, enough: 1 -->",
            "- a <!-- weight: 2, also: b, c -->",
            "- d",
            "",
            "> Follow-up: e?",
            "",
            "> Accepted: f");

    ImportReport report = Importer.run(order(source), NOTHING);

    Question original =
        new BankReader().read(List.of(BankPath.named(source))).bank().questions().getFirst();
    assertThat(report.read()).containsExactly(original);
    assertThat(Files.readString(out)).isEqualTo(Files.readString(source) + "\n");
  }

  @Test
  void letsTheOrderDecideTopicAndLevel() throws IOException {
    Path source =
        write("own.md", "---", "topic: web", "---", "## Beginner", "### How?", "So it is.");
    ImportOrder order =
        new ImportOrder(
            List.of(source), out, Optional.of("Data Bases"), Optional.of(Level.ADVANCED), false);

    Question question = Importer.run(order, NOTHING).read().getFirst();

    assertThat(question.topic()).isEqualTo("data-bases");
    assertThat(question.level()).isEqualTo(Level.ADVANCED);
  }

  @Test
  void writesNothingInADryRun() {
    ImportReport report =
        Importer.run(
            new ImportOrder(List.of(PAGE), out, Optional.empty(), Optional.empty(), true), NOTHING);

    assertThat(report.read()).hasSize(8);
    assertThat(report.refusal()).isEmpty();
    assertThat(out).doesNotExist();
    assertThat(out.getParent()).doesNotExist();
  }

  @Test
  void leavesAFileAloneThatIsThere() throws IOException {
    Files.createDirectories(folder.resolve("new"));
    Files.writeString(out, "mine");

    for (boolean dryRun : new boolean[] {true, false}) {
      ImportOrder order =
          new ImportOrder(List.of(PAGE), out, Optional.empty(), Optional.empty(), dryRun);
      assertThat(Importer.run(order, NOTHING).refusal())
          .contains(Message.of("bank.file-exists", "file", out));
    }

    assertThat(out).hasContent("mine");
    assertThat(folder.resolve("new")).isDirectoryNotContaining("glob:**.new");
  }

  @Test
  void saysWhyItCouldNotWrite() throws IOException {
    Files.writeString(folder.resolve("new"), "a file where a folder should be");

    ImportReport report = Importer.run(order(PAGE), NOTHING);

    assertThat(report.refusal()).isPresent();
    assertThat(report.refusal().orElseThrow().key()).isIn("bank.file-exists", "bank.not-written");
  }

  @Test
  void writesNoFileWithoutQuestions() throws IOException {
    Path source = write("prose.txt", "Just words.");

    ImportReport report = Importer.run(order(source), NOTHING);

    assertThat(report.refusal()).contains(Message.of("bank.nothing-to-write"));
    assertThat(keys(report.skipped())).containsExactly("bank.no-shape");
    assertThat(out).doesNotExist();
  }

  @Test
  void namesQuestionsThatAreThereAlready() throws IOException {
    Path source =
        write("own.md", "### Explain a cache", "So it is.", "### What are queues?", "So.");
    QuestionBank existing = Fixtures.read("### What is a cache?", "It keeps.").bank();

    ImportReport report = Importer.run(order(source, source), existing);

    assertThat(report.alike())
        .extracting(alike -> alike.question().title() + " = " + alike.other().title())
        .containsExactly("Explain a cache = What is a cache?");
  }

  @Test
  void namesQuestionsThatComeTwice() throws IOException {
    Path one = write("one.md", "### What is a cache?", "It keeps.");
    Path two = write("two.md", "### What is a cache?", "It keeps it all.");

    ImportReport report = Importer.run(order(one, two), NOTHING);

    assertThat(report.alike()).hasSize(1);
    assertThat(report.read())
        .extracting(Question::id)
        .containsExactly("what-is-a-cache", "what-is-a-cache-2");
  }

  @Test
  void givesIdsThatTheBankHasNotTaken() throws IOException {
    Path source = write("own.md", "### What is a cache?", "It keeps.");
    QuestionBank existing = Fixtures.read("### What is a cache?", "It keeps.").bank();

    Importer.run(order(source), existing);

    BankReading both = new BankReader().read(List.of(BankPath.named(source), BankPath.named(out)));
    assertThat(both.problems()).isEmpty();
    assertThat(both.bank().questions()).hasSize(2);
  }

  @Test
  void readsAFolderWithItsReadmeAndNamesWhatItSkipped() throws IOException {
    write("in/README.md", "### What is a cache?", "It keeps.", "### Empty?");
    write("in/page.txt", "What is a queue?", "", "A line.", "", "What is nothing?");
    write("in/picture.png", "### What is a picture?", "No.");
    write("in/binary.txt", "\0");

    ImportReport report =
        Importer.run(order(folder.resolve("in"), folder.resolve("gone")), NOTHING);

    assertThat(report.read())
        .extracting(Question::title)
        .containsExactly("What is a cache?", "What is a queue?");
    assertThat(keys(report.skipped()))
        .containsExactly("bank.no-answer", "bank.nul", "bank.no-answer", "bank.missing");
  }

  @Test
  void tellsProblemsOfQuestionsThatItReadFromThoseThatItSkipped() throws IOException {
    Path source = write("own.md", "### How?", "- a <!-- weight: x -->");

    ImportReport report = Importer.run(order(source), NOTHING);

    assertThat(report.skipped()).isEmpty();
    assertThat(keys(report.problems())).containsExactly("bank.number");
    assertThat(report.read()).hasSize(1);
  }

  private ImportOrder order(Path... paths) {
    return new ImportOrder(Arrays.asList(paths), out, Optional.empty(), Optional.empty(), false);
  }

  private Path write(String name, String... lines) throws IOException {
    Path file = folder.resolve(name);
    Files.createDirectories(file.getParent());
    return Files.writeString(file, String.join("\n", lines));
  }

  private static List<String> keys(List<Problem> problems) {
    return problems.stream().map(problem -> problem.message().key()).toList();
  }

  private static List<Question> placeless(List<Question> questions) {
    return questions.stream().map(Fixtures::placeless).toList();
  }
}

package dev.hotseat.question.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import dev.hotseat.question.Level;
import dev.hotseat.question.Question;
import dev.hotseat.question.QuestionBank;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Reads two real sources of the same fifty questions, which are not part of this repository: one
/// in Markdown, one as copied from the web. `-Dhotseat.seeds=FOLDER` says where they are.
class SeedsTest {
  private static final Path SEEDS = Path.of(System.getProperty("hotseat.seeds", "../shared/seeds"));
  private static final Pattern SIGNS = Pattern.compile("[^\\p{L}\\p{N}]+");

  @TempDir private Path folder;
  private Path markdown = Path.of("");
  private Path page = Path.of("");

  @BeforeEach
  void findSeeds() throws IOException {
    if (!Files.isDirectory(SEEDS)) {
      System.err.println("NOT CHECKED: no real sources at " + SEEDS + "; see -Dhotseat.seeds");
    }
    assumeThat(SEEDS).as("real sources, see -Dhotseat.seeds").isDirectory();
    markdown = seed("000_", false);
    page = seed("000_", true);
  }

  @Test
  void readsTheMarkdownWhole() throws IOException {
    BankReading reading = new BankReader().read(List.of(BankPath.named(markdown)));

    assertThat(reading.problems()).isEmpty();
    assertThat(
            reading.bank().questions().stream()
                .collect(Collectors.groupingBy(Question::level, Collectors.counting())))
        .containsEntry(Level.BEGINNER, 15L)
        .containsEntry(Level.INTERMEDIATE, 18L)
        .containsEntry(Level.ADVANCED, 17L);
    assertThat(words(references(reading.bank().questions())))
        .isEqualTo(words(Files.readString(markdown).replaceAll("(?m)^#.*$", "")));
  }

  @Test
  void readsTheSameQuestionsFromThePage() {
    List<Question> own =
        new BankReader().read(List.of(BankPath.named(markdown))).bank().questions();

    ImportReport report =
        Importer.run(
            new ImportOrder(
                List.of(page), folder.resolve("a.md"), Optional.empty(), Optional.empty(), false),
            new QuestionBank(own));

    assertThat(report.skipped()).isEmpty();
    assertThat(report.problems()).isEmpty();
    assertThat(report.read()).hasSize(50);
    assertThat(report.read().stream().skip(1).map(Question::title))
        .containsExactlyElementsOf(own.stream().skip(1).map(Question::title).toList());
    assertThat(report.alike()).hasSize(50);
    for (int i = 0; i < 50; i++) {
      assertThat(report.alike().get(i).other()).isEqualTo(own.get(i));
    }
  }

  @Test
  void readsThePageWhole() throws IOException {
    Path out = folder.resolve("a.md");
    Importer.run(
        new ImportOrder(List.of(page), out, Optional.empty(), Optional.empty(), false),
        new QuestionBank(List.of()));

    List<Question> read = new BankReader().read(List.of(BankPath.named(out))).bank().questions();
    String all =
        read.stream()
            .map(question -> question.title() + "\n" + question.reference() + "\n")
            .collect(Collectors.joining());
    String source = Files.readString(page);
    assertThat(words(all))
        .isEqualTo(words(source.substring(source.indexOf("Explain what")).replace("(#)", "")));
  }

  private static Path seed(String prefix, boolean with) throws IOException {
    Predicate<Path> named = file -> file.getFileName().toString().startsWith(prefix) == with;
    try (Stream<Path> files = Files.list(SEEDS)) {
      return files.filter(named).findFirst().orElseThrow();
    }
  }

  private static String references(List<Question> questions) {
    return questions.stream().map(Question::reference).collect(Collectors.joining("\n"));
  }

  private static String words(String text) {
    return SIGNS.matcher(text).replaceAll(" ").strip();
  }
}

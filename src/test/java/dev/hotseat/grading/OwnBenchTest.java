package dev.hotseat.grading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import dev.hotseat.batch.Agreement;
import dev.hotseat.batch.BatchGrading;
import dev.hotseat.batch.Evaluation;
import dev.hotseat.batch.InPlaceQuestions;
import dev.hotseat.grading.meaning.LocalModel;
import dev.hotseat.question.QuestionBank;
import dev.hotseat.question.source.BankPath;
import dev.hotseat.question.source.BankReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Holds the grader against 420 replies to the shipped questions that people who have not seen it
/// wrote and marked. The floors lie a little below what was measured; `src/docs/grading.md` says
/// what that is and where it should be.
class OwnBenchTest {
  private static final Path REPLIES = Path.of("src/test/resources/grading");

  @TempDir private Path folder;

  @Test
  void agreesWithPeopleAsWellAsItDidByWordsAlone() throws IOException {
    Agreement agreement = agreement(Graders.lexical());

    assertThat(agreement.answers()).isEqualTo(420);
    assertThat(agreement.unanswered()).isZero();
    assertThat(agreement.r()).isGreaterThan(0.58);
    assertThat(agreement.auc()).isGreaterThan(0.78);
  }

  @Test
  void agreesWithPeopleAsWellAsItDidByMeaningToo() throws IOException {
    LocalModel model = LocalModel.load();
    assumeThat(model.vectors()).as("the model of meaning does not run here").isPresent();

    Agreement agreement = agreement(Graders.with(model.vectors()));

    assertThat(agreement.r()).isGreaterThan(0.64);
    assertThat(agreement.auc()).isGreaterThan(0.81);
  }

  private Agreement agreement(Grader grader) throws IOException {
    QuestionBank bank =
        new BankReader().read(List.of(BankPath.named(Path.of("config/questions")))).bank();
    Path all = folder.resolve("all.jsonl");
    List<String> lines = new ArrayList<>();
    try (Stream<Path> files = Files.list(REPLIES)) {
      for (Path file : files.sorted().toList()) {
        lines.addAll(Files.readAllLines(file));
      }
    }
    Files.write(all, lines);
    return new Evaluation(new BatchGrading(grader, bank, new InPlaceQuestions()))
        .of(all)
        .agreement();
  }
}

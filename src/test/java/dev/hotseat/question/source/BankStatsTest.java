package dev.hotseat.question.source;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hotseat.question.Level;
import dev.hotseat.question.QuestionBank;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class BankStatsTest {

  @Test
  void countsByTopicAndLevel() {
    BankReading reading =
        Fixtures.read(
            "## Beginner",
            "### One? <!-- topic: web -->",
            "- a",
            "- b",
            "> Accepted: x",
            "",
            "> Mistaken: w",
            "### Two?",
            "It is so. It was so. It will be so.",
            "> Accepted: y",
            "",
            "> Follow-up: z",
            "## Advanced",
            "### Three?",
            "- c");

    BankStats stats = BankStats.of(reading.bank());

    assertThat(stats.topics())
        .containsExactly(
            new BankStats.Row("backend", 2, levels(1, 0, 1), 4, 1, 0, 1),
            new BankStats.Row("web", 1, levels(1, 0, 0), 2, 1, 1, 0));
    assertThat(stats.all()).isEqualTo(new BankStats.Row("", 3, levels(2, 0, 1), 6, 2, 1, 1));
    assertThat(stats.topics().getFirst().keyPointsEach()).isEqualTo(2);
  }

  @Test
  void countsNothingInAnEmptyBank() {
    BankStats stats = BankStats.of(new QuestionBank(List.of()));

    assertThat(stats.topics()).isEmpty();
    assertThat(stats.all().questions()).isZero();
    assertThat(stats.all().keyPointsEach()).isZero();
  }

  private static Map<Level, Integer> levels(int beginner, int intermediate, int advanced) {
    return Map.of(
        Level.BEGINNER, beginner, Level.INTERMEDIATE, intermediate, Level.ADVANCED, advanced);
  }
}

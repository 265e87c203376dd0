package dev.hotseat.settings;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NearestTest {
  private static final List<String> KNOWN =
      List.of("bank.paths", "grading.copies", "grading.meaning", "database.url");

  @ParameterizedTest
  @CsvSource({
    "bank.path, bank.paths",
    "bank.paht, bank.paths",
    "BANK_PATHS, bank.paths",
    "bankpaths, bank.paths",
    "grading-copies, grading.copies",
    "grading.copy, grading.copies",
    "grading.meanings, grading.meaning",
    "databse.url, database.url"
  })
  void guessesWhatWasMeant(String written, String meant) {
    assertThat(Nearest.to(written, KNOWN)).contains(meant);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "x", "language", "discord.token", "paths", "url"})
  void guessesNothingWhereNothingIsNear(String written) {
    assertThat(Nearest.to(written, KNOWN)).isEmpty();
  }

  @Test
  void standsAVeryLongName() {
    assertThat(Nearest.to("x".repeat(100_000), KNOWN)).isEmpty();
  }

  @Test
  void knowsNothingAmongNothing() {
    assertThat(Nearest.to("bank.paths", List.of())).isEmpty();
  }
}

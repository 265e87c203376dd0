package dev.hotseat.language;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PhrasingTest {
  private final Words words = new Words(Readings.SHIPPED);

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          log, restart, checkpoint               | 3 | 3 | 0
          the log of a server; a restart         | 2 | 7 | 0
          It keeps a log, a checkpoint           | 1 | 2 | 1
          If it crashes, it restarts             | 0 | 0 | 3
          I'd say a log, checkpoints, restarts   | 2 | 2 | 1
          Never log twice. Parameterised queries | 1 | 2 | 1
          a crash of the server → restart, log   | 1 | 1 | 1
          crash → restart, log → redo            | 2 | 4 | 0
          ''                                     | 0 | 0 | 0
          ...                                    | 0 | 0 | 0
          """)
  void countsPartsWithoutAClause(String text, int bare, int bareWords, int clauseWords) {
    assertThat(Phrasing.of(words.of(text), text))
        .isEqualTo(new Phrasing(bare, bareWords, clauseWords));
  }

  @Test
  void takesALineBreakForNoEndOfAPart() {
    String lines = "the log\nthe restart";

    assertThat(Phrasing.of(words.of(lines), lines).bare()).isEqualTo(1);
  }
}

package dev.hotseat.grading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ExamplesTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          It shrinks tenfold, e.g. from 3.5 m to 0.35 m. Speed grows. | e.g. from 3.5 m to 0.35 m
          It keeps values (for example in Redis) near the service.    | for example in Redis
          A store such as Redis or Valkey, so that reads are quick    | such as Redis or Valkey
          Keep room, e.g. half of it.Then wait.                       | e.g. half of it
          For instance a hash, a tree or a heap; then look it up      | For instance a hash, a tree or a heap
          """)
  void goToTheEndOfTheirClause(String text, String example) {
    assertThat(examples(text)).containsExactly(example);
  }

  @Test
  void mayBeSeveral() {
    assertThat(examples("Codes such as 404. Methods, e. g. GET"))
        .containsExactly("such as 404", "e. g. GET");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "Set an example.", "such as", "It is such a store", "legs (i.e. feet)"})
  void areNotInEveryText(String text) {
    assertThat(examples(text)).isEmpty();
  }

  private static List<String> examples(String text) {
    return Examples.in(text).stream()
        .map(it -> text.substring(it.begin(), it.end()).strip())
        .toList();
  }
}

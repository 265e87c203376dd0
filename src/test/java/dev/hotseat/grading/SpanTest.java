package dev.hotseat.grading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SpanTest {

  @Test
  void coversWordsOfTheReply() {
    assertThat(new Span(2, 6).of("a \uD83D\uDE00ok b")).isEqualTo("\uD83D\uDE00ok");
  }

  @ParameterizedTest
  @CsvSource({"3, 3", "3, 2", "-1, 2"})
  void refusesToBeEmptyOrToBeginBeforeTheReply(int begin, int end) {
    assertThatThrownBy(() -> new Span(begin, end)).isInstanceOf(IllegalArgumentException.class);
  }
}

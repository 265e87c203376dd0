package dev.hotseat.question.source;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hotseat.question.Level;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SectionLineTest {

  @ParameterizedTest
  @CsvSource({
    "Beginner, BEGINNER",
    "advanced level, ADVANCED",
    "Intermediate SQL Interview Questions, INTERMEDIATE",
    "Advanced questions for architects, ADVANCED"
  })
  void readsTheLevel(String line, Level level) {
    assertThat(SectionLine.of(line).orElseThrow().level()).contains(level);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "50 Popular Questions and Answers",
        "Basic Java Questions",
        "Questions & Answers on Git",
        "Interview questions for experienced people:"
      })
  void knowsASectionThatNamesNoLevel(String line) {
    assertThat(SectionLine.of(line).orElseThrow().level()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Security questions",
        "What basic questions do you ask?",
        "We ask interview questions.",
        "Beginners",
        "Advanced topics",
        ""
      })
  void knowsWhatIsNone(String line) {
    assertThat(SectionLine.of(line)).isEmpty();
  }

  @Test
  void takesNoParagraphForASection() {
    assertThat(SectionLine.of("interview questions " + "and more ".repeat(20))).isEmpty();
  }
}

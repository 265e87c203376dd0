package dev.hotseat.question.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ProseSentencesTest {

  @Test
  void partsAParagraph() {
    assertThat(
            ProseSentences.of(
                "An index is a tree. It speeds up reads! Does it cost writes? It does so."))
        .containsExactly(
            "An index is a tree.", "It speeds up reads!", "Does it cost writes?", "It does so.");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Use a verb, e.g. GET or POST, here.",
        "Any of them (i.e. GET and POST) will do.",
        "It takes approx. Five seconds to start.",
        "SQL vs. NoSQL is a matter of taste.",
        "It was found by J. Gray in 1981.",
        "Version 1.2 of example.org is fast.",
        "Ask Dr. Codd about it."
      })
  void doesNotEndAtAnAbbreviation(String sentence) {
    assertThat(ProseSentences.of(sentence)).containsExactly(sentence);
  }

  @Test
  void joinsAnAnswerOfOneWordToTheNextSentence() {
    assertThat(ProseSentences.of("Yes. The index is read first."))
        .containsExactly("Yes. The index is read first.");
    assertThat(ProseSentences.of("The index is read first. Always so."))
        .containsExactly("The index is read first. Always so.");
    assertThat(ProseSentences.of("Caching.")).containsExactly("Caching.");
  }

  @Test
  void partsLanguagesWithoutSpaces() {
    assertThat(ProseSentences.of("索引加快查询。写入会变慢。")).containsExactly("索引加快查询。", "写入会变慢。");
  }

  @Test
  void leavesOutWhatHasNoWord() {
    assertThat(ProseSentences.of("!!! --- !!!")).isEmpty();
    assertThat(ProseSentences.of("")).isEmpty();
  }

  @Test
  void passesOverLeadsAndQuestions() {
    assertThat(ProseSentences.points(List.of("There are two ways:", "Why so?", "It matters.")))
        .containsExactly("It matters.");
    assertThat(ProseSentences.points(List.of("Ask this:", "Who reads it?", "Who writes it?")))
        .containsExactly("Who reads it?", "Who writes it?");
    assertThat(ProseSentences.points(List.of("For example:"))).isEmpty();
  }
}

package dev.hotseat.question.source;

import static dev.hotseat.question.source.Fixtures.read;
import static org.assertj.core.api.Assertions.assertThat;

import dev.hotseat.question.Question;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LikenessTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "What is an API endpoint?             | Explain what an API endpoint is?",
        "What are B-trees?                    | What is a B-tree",
        "How does TCP's handshake work?       | How does the TCP handshake work",
        "What is it?                          | What is it",
        "Explain optimistic locking in detail | Optimistic locking, explain in detail please",
        "Compare cache, queue, log and store  | Compare cache, queue, log, store, table"
      })
  void findsTheSameQuestionInOtherWords(String one, String other) {
    assertThat(likeness(one).find(other)).map(Question::title).contains(one);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "What is C?                       | What is C++?",
        "What is C#?                      | What is C?",
        "When should one use an index?    | When should one not use an index?",
        "What are advantages of indexes?  | What are disadvantages of indexes?",
        "What is a list?                  | What is a linked list?",
        "What is this?                    | Why is that?",
        "什么是索引？                      | 什么是缓存？"
      })
  void tellsOtherQuestionsApart(String one, String other) {
    assertThat(likeness(one).find(other)).isEmpty();
  }

  @Test
  void prefersTheNearest() {
    Likeness likeness =
        likeness("Compare cache, queue, log and store", "Compare cache, queue and log");

    assertThat(likeness.find("Compare log, queue, cache"))
        .map(Question::title)
        .contains("Compare cache, queue and log");
  }

  @Test
  void findsNothingAmongNothing() {
    assertThat(new Likeness().find("What is it?")).isEmpty();
    assertThat(likeness("What is it?").find("?!")).isEmpty();
  }

  private static Likeness likeness(String... titles) {
    Likeness likeness = new Likeness();
    for (String title : titles) {
      likeness.add(read("### " + title, "So it is.").bank().questions().getFirst());
    }
    return likeness;
  }
}

package dev.hotseat.search;

import static dev.hotseat.search.QuestionSearchTest.found;
import static dev.hotseat.search.Questions.question;
import static dev.hotseat.search.Questions.searching;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import dev.hotseat.question.Question;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Words that are no words, and banks that nobody would write in good faith.
class HostileSearchTest {
  private final QuestionSearch small = Questions.small();

  @ParameterizedTest
  @ValueSource(
      strings = {
        "\"optimistic locking\"",
        "\"optimistic",
        "optimistic AND",
        "AND OR NOT optimistic",
        "title:optimistic",
        "TITLE:optimistic^5",
        "optimistic~2",
        "optimistic\\",
        "(optimistic",
        "+optimistic -nothing",
        "[optimistic TO zzz]",
        "{!lucene}optimistic",
        "/optimistic/",
        "*:* optimistic",
        "optimistic || !nothing",
        "optimistic\u0000",
        "<b>optimistic</b>",
      })
  void takesQuerySyntaxForPlainText(String words) {
    assertThat(found(small, words)).first().isEqualTo("locking");
    assertThatCode(() -> small.complete(words, 5)).doesNotThrowAnyException();
  }

  @ParameterizedTest
  @ValueSource(strings = {"*", "opti*stic", "?ptimistic", "NOT sql", "*:*", "TITLE:*", "."})
  void knowsNoWildcardAndNoOperator(String words) {
    assertThat(found(small, words)).doesNotContain("queue", "growth");
  }

  @ParameterizedTest
  @ValueSource(strings = {"a", "lock ", "(", "\"", "\\", "xyzzy ", "a*", "é", "\uD83D", "1.", "o("})
  void bearsTenThousandCharacters(String part) {
    String words = part.repeat(10_000 / part.length());

    assertThatCode(() -> found(small, words)).doesNotThrowAnyException();
    assertThatCode(() -> small.complete(words, 5)).doesNotThrowAnyException();
  }

  @Test
  void bearsArbitraryText() {
    Random random = new Random(7);
    for (int round = 0; round < 300; round++) {
      String words =
          random
              .ints(1 + random.nextInt(60), 0, round % 2 == 0 ? 0x180 : 0x1FFFF)
              .mapToObj(point -> new String(new int[] {point}, 0, 1))
              .collect(Collectors.joining(round % 3 == 0 ? " " : ""));

      assertThatCode(() -> found(small, words)).as(words).doesNotThrowAnyException();
      assertThatCode(() -> small.complete(words, 5)).as(words).doesNotThrowAnyException();
    }
  }

  @Test
  void looksAtTheFirstWordsOfALongText() {
    String filler = "lock ".repeat(TypedWords.MOST);

    assertThat(found(small, "kubernetes " + filler)).contains("queue");
    assertThat(found(small, filler + "kubernetes")).doesNotContain("queue");
  }

  @Test
  void indexesWhateverAQuestionHolds() {
    Question odd =
        question("odd", "\u0000\uD800 " + "x".repeat(100_000))
            .topic("y".repeat(40_000))
            .point("\u0007", "(".repeat(100_000), "", " ", "*")
            .reference("<!-- " + "lock ".repeat(100_000))
            .accepted("\"".repeat(1_000))
            .end();

    QuestionSearch search = searching(List.of(odd, question("even", "A key").end()));

    assertThat(found(search, "lock")).containsExactly("odd");
    assertThat(search.complete("xxx", 5)).containsExactly(odd);
  }

  @Test
  void bearsATitleWithoutAWord() {
    QuestionSearch search = Questions.titled("???", "lock");

    assertThat(found(search, "lock")).containsExactly("lock");
    assertThat(search.complete("?", 5)).hasSize(2);
  }
}

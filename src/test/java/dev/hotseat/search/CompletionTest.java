package dev.hotseat.search;

import static dev.hotseat.search.Questions.question;
import static dev.hotseat.search.Questions.searching;
import static dev.hotseat.search.Questions.titled;
import static org.assertj.core.api.Assertions.assertThat;

import dev.hotseat.question.Question;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CompletionTest {

  @ParameterizedTest
  @ValueSource(strings = {"o", "opt", "opti lo", "locking opt", "LOCKING", "how opt", "lock-opt"})
  void findsATitleWithEveryTypedWordOrItsBeginning(String typed) {
    QuestionSearch search = titled("How does optimistic locking work?", "What is a join?");

    assertThat(completed(search, typed)).containsExactly("How does optimistic locking work?");
  }

  @ParameterizedTest
  @ValueSource(strings = {"opt join", "ptimistic", "locked", "optimistic lockingly"})
  void findsNoTitleThatLacksAWord(String typed) {
    QuestionSearch search = titled("How does optimistic locking work", "What is a join?");

    assertThat(completed(search, typed)).isEmpty();
  }

  @Test
  void findsEveryTitleWhileItIsTyped() {
    String title = "Why is C++ faster than node.js for the user's O(n log n) I/O, e.g. TLS 1.3?";
    QuestionSearch search = titled("What is a join?", title);

    for (int end = 5; end <= title.length(); end++) {
      assertThat(completed(search, title.substring(0, end)))
          .as(title.substring(0, end))
          .containsExactly(title);
    }
  }

  @Test
  void readsTheTopicToo() {
    QuestionSearch search =
        searching(
            List.of(
                question("a", "What is a lock?").topic("databases").end(),
                question("b", "What is a lock?").topic("operating-systems").end()));

    assertThat(search.complete("lock oper", 5)).extracting(Question::id).containsExactly("b");
    assertThat(search.complete("syst lo", 5)).extracting(Question::id).containsExactly("b");
  }

  @Test
  void readsNothingElse() {
    QuestionSearch search =
        searching(List.of(question("secret", "One").point("Two").reference("Three").end()));

    assertThat(search.complete("two", 5)).isEmpty();
    assertThat(search.complete("three", 5)).isEmpty();
    assertThat(search.complete("secret", 5)).isEmpty();
  }

  @Test
  void givesTheFirstQuestionsWhereNothingIsTyped() {
    QuestionSearch search = titled("one", "two", "three");

    assertThat(completed(search, "")).containsExactly("one", "two", "three");
    assertThat(search.complete("  ?", 2)).extracting(Question::title).containsExactly("one", "two");
  }

  @Test
  void putsWholeWordsAndBeginningsOfTitlesFirst() {
    QuestionSearch search =
        titled("all about indexes", "all about an index", "index or no index", "indexing");

    assertThat(completed(search, "index"))
        .containsExactly(
            "index or no index", "all about an index", "indexing", "all about indexes");
  }

  @Test
  void givesEqualTitlesInTheBanksOrder() {
    QuestionSearch search = titled("z lock", "y lock", "x lock", "w lock");

    assertThat(search.complete("lo", 3))
        .extracting(Question::title)
        .containsExactly("z lock", "y lock", "x lock");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "injektion",
        "injetcion",
        "injction",
        "injectiion",
        "injek",
        "sql ijne",
        "inje sqll"
      })
  void forgivesATypingErrorWhereNothingElseIsFound(String typed) {
    QuestionSearch search = titled("What is a join?", "What is SQL injection?");

    assertThat(completed(search, typed)).containsExactly("What is SQL injection?");
  }

  @ParameterizedTest
  @ValueSource(strings = {"sqk", "ijn", "unjection", "imjektion"})
  void doesNotGuessAtShortWordsFirstLettersOrSeveralErrors(String typed) {
    QuestionSearch search = titled("What is a join?", "What is SQL injection?");

    assertThat(completed(search, typed)).isEmpty();
  }

  @Test
  void doesNotGuessWhereSomethingIsFound() {
    QuestionSearch search = titled("thread", "threat");

    assertThat(completed(search, "threa")).containsExactly("thread", "threat");
    assertThat(completed(search, "thread")).containsExactly("thread");
  }

  @Test
  void completesTheSameWithAndWithoutAccents() {
    QuestionSearch search = titled("What does naïve mean?");

    assertThat(completed(search, "naiv")).hasSize(1);
    assertThat(completed(search, "NAÏV")).hasSize(1);
  }

  @Test
  void completesOtherAlphabets() {
    QuestionSearch search = titled("Что такое индекс?", "索引是什么？");

    assertThat(completed(search, "инд")).containsExactly("Что такое индекс?");
    assertThat(completed(search, "индкес")).containsExactly("Что такое индекс?");
    assertThat(completed(search, "索引")).containsExactly("索引是什么？");
  }

  private static List<String> completed(QuestionSearch search, String typed) {
    return search.complete(typed, 10).stream().map(Question::title).toList();
  }
}

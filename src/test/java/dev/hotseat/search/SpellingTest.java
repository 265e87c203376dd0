package dev.hotseat.search;

import static dev.hotseat.search.Questions.question;
import static org.assertj.core.api.Assertions.assertThat;

import dev.hotseat.question.Question;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SpellingTest {

  @ParameterizedTest
  @CsvSource({
    "injektion, injection",
    "injecton, injection",
    "kubrenetes, kubernetes",
    "kubrnets, kubernetes", // two letters of a long word
    "tread, thread",
    "denorm, denormalisation", // a beginning
    "shrad, sharding", // a form of a word a letter away
  })
  void findsTheWordThatWasMeant(String typed, String meant) throws IOException {
    assertThat(spelling("injection kubernetes thread denormalisation sharding").meant(typed))
        .containsExactly(meant);
  }

  @ParameterizedTest
  @ValueSource(strings = {"sqm", "sq", "", "trheadds", "hread", "kbrnts", "zzzz"})
  void doesNotGuessAtShortWordsSeveralErrorsOrFirstLetters(String typed) throws IOException {
    assertThat(spelling("sql thread kubernetes").meant(typed)).isEmpty();
  }

  @Test
  void prefersTheNearerWord() throws IOException {
    assertThat(spelling("replicated replication").meant("replicatoin"))
        .containsExactly("replication");
  }

  @Test
  void prefersTheMoreFrequentOfEquallyNearWords() throws IOException {
    assertThat(spelling("card", "cart cold", "cart", "core core core").meant("carx"))
        .containsExactly("cart", "card");
  }

  @Test
  void givesThreeWordsAtMostInAlphabeticalOrderWhereNothingElseDecides() throws IOException {
    assertThat(spelling("bank band bang bane bans").meant("banx"))
        .containsExactly("band", "bane", "bang");
  }

  @Test
  void guessesAtNoEndlessWord() throws IOException {
    assertThat(spelling("x".repeat(33)).meant("x".repeat(32) + "y")).isEmpty();
  }

  @Test
  void countsLettersNotCodeUnits() throws IOException {
    assertThat(spelling("𝔸𝔹𝔻𝔼").meant("𝔸𝔹ℂ")).isEmpty();
  }

  @Test
  void knowsNothingOfAnEmptyBank() throws IOException {
    assertThat(spelling().meant("injection")).isEmpty();
  }

  private static Spelling spelling(String... titles) throws IOException {
    List<Question> questions =
        Arrays.stream(titles).map(title -> question("id-of-" + title, title).end()).toList();
    return new Spelling(new QuestionIndex(Questions.ENGLISH).of(questions).getIndexReader());
  }
}

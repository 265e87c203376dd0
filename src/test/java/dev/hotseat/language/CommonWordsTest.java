package dev.hotseat.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CommonWordsTest {
  private static final Vocabulary ENGLISH = Vocabulary.english();

  private final Words words = new Words(Readings.SHIPPED);
  private final CommonWords few =
      new CommonWords(List.of("can", "want", "send", "put", "through", "use", "coast", "cost"));

  @ParameterizedTest
  @CsvSource({
    "becuase, because",
    "beacuse, because",
    "seperate, separate",
    "circut, circuit",
    "evrything, everything",
    "batery, battery",
    "didnt, didn't",
    "wasnt, wasn't",
  })
  void knowsWhichCommonWordIsMeant(String typed, String right) {
    assertThat(ENGLISH.meant(word(typed))).contains(right);
  }

  @ParameterizedTest
  @ValueSource(strings = {"async", "redis", "mongo", "schema", "login", "repo"})
  void leavesTermsOfTheField(String term) {
    assertThat(ENGLISH.meant(word(term))).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"sends", "sender", "using", "reuse", "throughput", "resend"})
  void leavesWhatIsMadeOfCommonWords(String made) {
    assertThat(few.meant(made)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"wan", "xoast", "coastxy", "caossst", "", "x", "идея"})
  void leavesShortWordsAndWhatIsLikeNone(String unlike) {
    assertThat(few.meant(unlike)).isEmpty();
  }

  @Test
  void choosesTheCommonestOfSeveral() {
    assertThat(few.meant("coost")).contains("coast");
    assertThat(new CommonWords(List.of("cost", "coast")).meant("coost")).contains("cost");
  }

  @Test
  void prefersANegationWithoutItsSign() {
    assertThat(few.meant("wasnt")).contains("wasn't");
  }

  private Word word(String typed) {
    return words.of(typed).getFirst();
  }
}

package dev.hotseat.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MeantTest {
  private static final Vocabulary ENGLISH = Vocabulary.english();

  private final Words words = new Words(Readings.SHIPPED);
  private final Meant meant =
      Readings.meant(
          "deadlock", "mutex", "sender", "idempotent", "gc", "utf8", "kafka", "tcp", "head");

  @ParameterizedTest
  @CsvSource({
    "deadlokc, deadlock",
    "daedlokc, deadlock",
    "Deadlocck, deadlock",
    "idempotant, idempotent",
    "idempptant, idempotent",
    "mutx, mutex",
    "mtuex, mutex",
    "senderr, sender",
    "kaffkä, kafka",
    "hed, head",
    "idemptence, idempotent",
    "daedlocking, deadlock",
  })
  void knowsWhatATypingErrorMeant(String typed, String right) {
    assertThat(right(typed)).contains(right);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"slender", "hands", "memory", "deadlock", "deadlocking", "kafkä", "the", "people"})
  void leavesKnownWords(String typed) {
    assertThat(right(typed)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"MUTX", "KAFK", "mutx1", "mut3x", "utf9", "42", "tpc", "gv", "mtx", "hda", "ead"})
  void leavesAbbreviationsNumbersAndShortWords(String typed) {
    assertThat(right(typed)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"muxxx", "mtxxe", "deadxxyk", "quokka", "idempotxxyt", "дедлок"})
  void leavesWhatIsLikeNoneOfThem(String typed) {
    assertThat(right(typed)).isEmpty();
  }

  @Test
  void allowsASecondEditOnlyInLongWords() {
    Meant long8 = Readings.meant("abcdefgh");
    Meant long7 = Readings.meant("abcdefg");

    assertThat(long8.rightFor(word("abcdefxy"), ENGLISH)).contains("abcdefgh");
    assertThat(long7.rightFor(word("abcdexy"), ENGLISH)).isEmpty();
    assertThat(long8.rightFor(word("abcdexy"), ENGLISH)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"heda, head", "mutext, mutex", "becuase, because"})
  void prefersTheAnswersWordsToCommonOnes(String typed, String right) {
    assertThat(right(typed)).contains(right);
  }

  @Test
  void leavesAnotherFormOfAWordOfTheAnswer() {
    assertThat(Readings.meant("congest").rightFor(word("congested"), ENGLISH)).isEmpty();
  }

  @Test
  void choosesTheNearest() {
    Meant several = Readings.meant("abcdefxx", "abcdefgx", "abcdxxxx");

    assertThat(several.rightFor(word("abcdefgh"), ENGLISH)).contains("abcdefgx");
  }

  @Test
  void choosesAmongEquallyNearOnesInAnyOrderTheSame() {
    Optional<String> one = Readings.meant("zxqva", "zxqvb").rightFor(word("zxqvc"), ENGLISH);
    Optional<String> other = Readings.meant("zxqvb", "zxqva").rightFor(word("zxqvc"), ENGLISH);

    assertThat(one).contains("zxqva").isEqualTo(other);
  }

  @Test
  void meansNothingWhereThereAreNoWords() {
    assertThat(Readings.meant().rightFor(word("deadlokc"), ENGLISH)).isEmpty();
  }

  @Test
  void bearsOddWords() {
    Meant odd = Readings.meant("", " ", "\u0000\u0000\u0000\u0000", "🙂🙂🙂", "x".repeat(20_000));

    assertThat(odd.rightFor(word("x".repeat(64)), ENGLISH)).isEmpty();
    assertThat(odd.rightFor(word("xxxx"), ENGLISH)).isEmpty();
  }

  private Optional<String> right(String typed) {
    return meant.rightFor(word(typed), ENGLISH);
  }

  private Word word(String typed) {
    return words.of(typed).getFirst();
  }
}

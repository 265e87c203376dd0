package dev.hotseat.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MeantTest {
  private static final Vocabulary ENGLISH = Vocabulary.english();

  private final Words words = new Words(Readings.SHIPPED);
  private final Meant meant =
      new Meant(List.of("deadlock", "mutex", "sender", "idempotent", "gc", "utf8", "kafka", "tcp"));

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
  })
  void knowsWhatATypingErrorMeant(String typed, String right) {
    assertThat(right(typed)).contains(right);
  }

  @ParameterizedTest
  @ValueSource(strings = {"slender", "hands", "memory", "deadlock", "kafkä", "the", "people"})
  void leavesKnownWords(String typed) {
    assertThat(right(typed)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"MUTX", "KAFK", "mutx1", "mut3x", "utf9", "42", "tpc", "gv"})
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
    Meant long8 = new Meant(List.of("abcdefgh"));
    Meant long7 = new Meant(List.of("abcdefg"));

    assertThat(long8.rightFor(word("abcdefxy"), ENGLISH)).contains("abcdefgh");
    assertThat(long7.rightFor(word("abcdexy"), ENGLISH)).isEmpty();
    assertThat(long8.rightFor(word("abcdexy"), ENGLISH)).isEmpty();
  }

  @Test
  void choosesTheNearest() {
    Meant several = new Meant(List.of("abcdefxx", "abcdefgx", "abcdxxxx"));

    assertThat(several.rightFor(word("abcdefgh"), ENGLISH)).contains("abcdefgx");
  }

  @Test
  void choosesAmongEquallyNearOnesInAnyOrderTheSame() {
    Optional<String> one = new Meant(List.of("zxqva", "zxqvb")).rightFor(word("zxqvc"), ENGLISH);
    Optional<String> other = new Meant(List.of("zxqvb", "zxqva")).rightFor(word("zxqvc"), ENGLISH);

    assertThat(one).contains("zxqva").isEqualTo(other);
  }

  @Test
  void meansNothingWhereThereAreNoWords() {
    assertThat(new Meant(List.of()).rightFor(word("deadlokc"), ENGLISH)).isEmpty();
  }

  @Test
  void bearsOddWords() {
    Meant odd =
        new Meant(List.of("", " ", "\u0000\u0000\u0000\u0000", "🙂🙂🙂", "x".repeat(20_000)));

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

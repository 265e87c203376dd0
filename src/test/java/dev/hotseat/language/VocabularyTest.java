package dev.hotseat.language;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class VocabularyTest {
  private static final Vocabulary ENGLISH = Vocabulary.english();

  @Test
  void findsRareWordsMoreTellingThanCommonOnes() {
    assertThat(Stream.of("the", "people", "memory", "isolation", "heap", "rollback"))
        .extracting(VocabularyTest::information)
        .isSorted()
        .doesNotHaveDuplicates();
  }

  @ParameterizedTest
  @ValueSource(strings = {"kubernetes", "rollback", "42", "дедлок", "", "🙂", "\u0000\u0000"})
  void findsUnknownWordsMostTelling(String text) {
    assertThat(information(text)).isEqualTo(1);
  }

  @ParameterizedTest
  @ValueSource(strings = {"a", "n", "7", "é", "锁"})
  void findsSingleLettersSayLittle(String text) {
    assertThat(information(text)).isBetween(0.0, 0.1);
  }

  @Test
  void knowsWhatIsCommonInAnswersOfTheField() {
    assertThat(Stream.of("banana", "pool", "request", "one"))
        .extracting(text -> ENGLISH.documentFrequency(word(text, text)))
        .isSorted()
        .doesNotHaveDuplicates()
        .allMatch(frequency -> frequency >= 0 && frequency < 1);
  }

  @Test
  void growsWithTheLogarithmOfTheRank() {
    double step = information("of") - information("the"); // ranks 1 and 2

    assertThat(step).isCloseTo(Math.log(1.5) / Math.log(25_001), within(1e-9));
  }

  @Test
  void goesByTheStemWhereTheFormIsInNoList() {
    assertThat(ENGLISH.information(word("lockz", "lock"))).isEqualTo(information("lock"));
    assertThat(ENGLISH.knows(word("lockz", "lock"))).isTrue();
  }

  @Test
  void goesByTheFormBeforeTheStem() {
    assertThat(ENGLISH.information(word("threads", "thread"))).isEqualTo(information("threads"));
    assertThat(information("threads")).isGreaterThan(information("thread"));
  }

  @Test
  void knowsCommonWordsOnly() {
    assertThat(ENGLISH.knows(word("people", "peopl"))).isTrue();
    assertThat(ENGLISH.knows(word("deadlokc", "deadlokc"))).isFalse();
    assertThat(ENGLISH.knows(word("", ""))).isFalse();
    assertThat(ENGLISH.knows(word("PEOPLE", "PEOPLE"))).isFalse();
  }

  @Test
  void takesNoRemarkOfItsFileForAWord() {
    String remark = "# English words, the commonest first";

    assertThat(ENGLISH.knows(word(remark, remark))).isFalse();
    assertThat(information("the")).isEqualTo(information("a")); // rank 1, the remarks not counted
  }

  @Test
  void bearsALongWord() {
    assertThat(information("x".repeat(20_000))).isEqualTo(1);
  }

  private static double information(String text) {
    return ENGLISH.information(word(text, text));
  }

  private static Word word(String text, String stem) {
    return new Word(text, stem, Set.of(), 0, text.length(), false, false);
  }
}

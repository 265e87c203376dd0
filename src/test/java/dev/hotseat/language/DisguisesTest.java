package dev.hotseat.language;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DisguisesTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "mut\u200Bex",
        "\uFEFFmutex",
        "mu\u00ADtex\u202E",
        "ｍｕｔｅｘ",
        "𝐦𝐮𝐭𝐞𝐱",
        "ⓜⓤⓣⓔⓧ",
        "mut\u0435x", // a Cyrillic letter
        "mute\u0445",
        "mut\u200B\u0435x",
      })
  void takesOff(String disguised) {
    assertThat(Disguises.off(disguised)).isEqualTo("mutex");
  }

  @ParameterizedTest
  @CsvSource({"m1\u0430, m1a", "H0\u0440, H0p", "I\u0430, Ia"})
  void keepsTheLatinLettersAndDigitsBesideADisguise(String disguised, String plain) {
    assertThat(Disguises.off(disguised)).isEqualTo(plain);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "mutex", "C++", "O(n)", "слово", "μέτρο", "naïve", "锁", "🙂", "\u0000"})
  void leavesHonestText(String word) {
    assertThat(Disguises.off(word)).isEqualTo(word);
  }

  @Test
  void leavesNothingOfAWordThatNobodySees() {
    assertThat(Disguises.off("\u200B\u200D\u2060\uFEFF")).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"a\u0435", "\u200Ba", "e\u0301", "\uD83D", "🙂", "\u0000\u00E9"})
  void bearsTwentyThousandCharacters(String part) {
    String once = Disguises.off(part);

    String off = Disguises.off(part.repeat(20_000 / part.length()));

    assertThat(off).startsWith(once).hasSize(once.length() * (20_000 / part.length()));
  }

  @Test
  void knowsPlainWords() {
    assertThat(Disguises.isPlain("max_size+1\u007F")).isTrue();
    assertThat(Disguises.isPlain("")).isTrue();
    assertThat(Disguises.isPlain("max\u0080")).isFalse();
    assertThat(Disguises.isPlain("row\u200B")).isFalse();
  }
}

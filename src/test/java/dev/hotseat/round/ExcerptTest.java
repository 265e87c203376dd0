package dev.hotseat.round;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ExcerptTest {

  @Test
  void keepsShortWordsInOneLine() {
    assertThat(Excerpt.of("  A tree.\r\n\n\tIn order. ")).isEqualTo("A tree. In order.");
    assertThat(Excerpt.of("x".repeat(400))).isEqualTo("x".repeat(400));
  }

  @Test
  void cutsAtAWord() {
    String cut = Excerpt.of("words ".repeat(100));

    assertThat(cut).hasSizeBetween(390, 400).endsWith(" words…");
  }

  @Test
  void keepsTheLastWordThatFits() {
    assertThat(Excerpt.of("x".repeat(399) + " y")).isEqualTo("x".repeat(399) + "…");
  }

  @Test
  void cutsWithinAWordWithoutEndAndHalvesNoCharacter() {
    assertThat(Excerpt.of("x".repeat(401))).isEqualTo("x".repeat(399) + "…");
    assertThat(Excerpt.of("😀".repeat(300))).isEqualTo("😀".repeat(199) + "…");
  }
}

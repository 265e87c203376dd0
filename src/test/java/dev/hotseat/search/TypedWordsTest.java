package dev.hotseat.search;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TypedWordsTest {

  @Test
  void keepsTheTextAndItsWords() {
    TypedWords typed = read(" What's Índex O(n)?!");

    assertThat(typed.text()).isEqualTo(" What's Índex O(n)?!");
    assertThat(typed.words()).containsExactly("what", "index", "o", "n");
    assertThat(typed.joined()).isEqualTo("what index o n");
  }

  @Test
  void cutsBehindTheLastWordThatCounts() {
    String counted = "word ".repeat(TypedWords.MOST).strip();

    TypedWords typed = read(counted + " more and more");

    assertThat(typed.text()).isEqualTo(counted);
    assertThat(typed.words()).hasSize(TypedWords.MOST);
  }

  @Test
  void doesNotReadOnForEver() {
    TypedWords typed = read(" ".repeat(1_000_000) + "late");

    assertThat(typed.words()).isEmpty();
    assertThat(typed.text()).hasSizeLessThan(10_000);
  }

  private static TypedWords read(String text) {
    return TypedWords.of(text, Questions.ENGLISH.typed());
  }
}

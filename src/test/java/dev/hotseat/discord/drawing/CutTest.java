package dev.hotseat.discord.drawing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class CutTest {
  @Test
  void leavesWhatFits() {
    assertThat(Cut.plain("five5", 5)).isEqualTo("five5");
    assertThat(Cut.markdown("**five**", 20)).isEqualTo("**five**");
  }

  @Test
  void cutsAtAWordWithAnEllipsis() {
    assertThat(Cut.plain("one two three four", 12)).isEqualTo("one two…");
    assertThat(Cut.plain("one two three four", 14)).isEqualTo("one two three…");
  }

  @Test
  void cutsAWordThatIsTooLongItself() {
    assertThat(Cut.plain("x".repeat(30), 10)).isEqualTo("x".repeat(9) + "…");
  }

  @Test
  void splitsNoCharacter() {
    String smileys = "\ud83d\ude00".repeat(20);

    assertThat(Cut.plain(smileys, 10)).isEqualTo("\ud83d\ude00".repeat(4) + "…");
  }

  @Test
  void closesWhatWasLeftOpen() {
    assertThat(Cut.markdown("**bold words that go on** and on", 30)).endsWith("**…");
    assertThat(Cut.markdown("```java\nint x = 1;\nint y = 2;\nint z = 3;\n```", 40))
        .endsWith("\n```…");
  }

  @Test
  void leavesNoBackslashAlone() {
    assertThat(Cut.markdown("a".repeat(19) + "\\*".repeat(30), 30)).doesNotEndWith("\\…");
  }

  @Test
  void neverExceedsItsBound() {
    String text = "**word** ```code``` \\* ".repeat(100);

    for (int most = 20; most < 400; most++) {
      assertThat(Cut.markdown(text, most)).hasSizeLessThanOrEqualTo(most);
    }
  }

  @Test
  void letsTheLongestGiveWay() {
    List<String> fitted = Budget.fitted(List.of("short", "word ".repeat(2000), "end"), 4000);

    assertThat(fitted.getFirst()).isEqualTo("short");
    assertThat(fitted.getLast()).isEqualTo("end");
    assertThat(String.join("", fitted).length()).isBetween(3900, 4000);
  }

  @Test
  void fitsManyLongTexts() {
    List<String> texts = List.of("a ".repeat(3000), "b ".repeat(3000), "c ".repeat(10));

    List<String> fitted = Budget.fitted(texts, 4000);

    assertThat(String.join("", fitted).length()).isLessThanOrEqualTo(4000);
    assertThat(fitted).allSatisfy(text -> assertThat(text).isNotEmpty());
  }
}

package dev.hotseat.question.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PageAnswerTest {

  @Test
  void nestsListsByAnyIndentation() {
    assertThat(markdown("* a", " - b", "    • c", " - d", "1) e", "   + f", "- g"))
        .isEqualTo("- a\n  - b\n    - c\n  - d\n1) e\n   - f\n- g");
  }

  @ParameterizedTest
  @ValueSource(strings = {"• x", "•x", "•\tx", "•\u00a0x", "◦ x", "▪ x", "– x", "+ x", "·  x"})
  void knowsAllKindsOfBullets(String line) {
    assertThat(markdown("", line)).isEqualTo("- x");
  }

  @Test
  void closesTheGapsOfAList() {
    assertThat(markdown("Intro:", "", " ", "- a", "", "- b", "", "", " - c", "\u00a0", "- d"))
        .isEqualTo("Intro:\n\n- a\n- b\n  - c\n- d");
  }

  @Test
  void keepsAListApartFromTheTextAround() {
    assertThat(markdown("Before", "- a", "", "After", "", "1. b"))
        .isEqualTo("Before\n\n- a\n\nAfter\n\n1. b");
  }

  @Test
  void keepsTheTextOfAnItemWithIt() {
    assertThat(markdown("", "- a", "goes on", "", "  and on", "", "- b", "", "not on"))
        .isEqualTo("- a\n  goes on\n\n  and on\n- b\n\nnot on");
  }

  @Test
  void keepsCodeAsItIs() {
    assertThat(
            markdown("Run:", "```sh", "  # <a> - b", "", "* c", "```", "", "    x < y;", "    z"))
        .isEqualTo("Run:\n```sh\n  # <a> - b\n\n* c\n```\n\n    x < y;\n    z");
  }

  @Test
  void keepsCodeInItsItem() {
    assertThat(markdown("", "- a", " ```", " x", "   y", " ```", "- b"))
        .isEqualTo("- a\n  ```\n  x\n    y\n  ```\n- b");
  }

  @Test
  void movesASentenceBackThatStrayed() {
    assertThat(markdown("     It stands too far right.", "", "\tThis too."))
        .isEqualTo("It stands too far right.\n\nThis too.");
  }

  @Test
  void bluntsSignsThatWereNotMeant() {
    assertThat(markdown("> Accepted: a prompt", "")).isEqualTo("\\> Accepted: a prompt");
    assertThat(markdown("# of threads", "", "Use <div> or `<b>` <!-- x -->", "=====", "a < b"))
        .isEqualTo("\\# of threads\n\nUse \\<div> or `<b>` \\<!-- x -->\n\na < b");
  }

  @Test
  void dropsLinksThatLeadNowhere() {
    assertThat(markdown("See [Flyway](#), [b](#top) or [c](http://x.y)."))
        .isEqualTo("See Flyway, b or [c](http://x.y).");
  }

  @Test
  void takesTheMarkOffAnAnswer() {
    assertThat(markdown("Ans.", "", "It is.")).isEqualTo("It is.");
    assertThat(markdown("A: It is.", "A: stays", "")).isEqualTo("It is.\nA: stays");
    assertThat(markdown("  • Answer: Two:", "    • one", "    • two"))
        .isEqualTo("Two:\n\n- one\n- two");
    assertThat(markdown("A. Turing did it.")).isEqualTo("Turing did it.");
    assertThat(markdown("Answers vary.")).isEqualTo("Answers vary.");
  }

  private static String markdown(String... lines) {
    SourceText source = new SourceText(Path.of("page.txt"), 1, String.join("\n", lines));
    return PageAnswer.markdown(List.copyOf(PageLine.of(source)));
  }
}

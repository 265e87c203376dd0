package dev.hotseat.question.source;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PlainTextTest {

  @Test
  void readsTheWordsOfMarkdown() {
    assertThat(PlainText.of("Use *a* **prepared** `st_mt` from [the driver](http://x.y)\n  now"))
        .isEqualTo("Use a prepared st_mt from the driver now");
    assertThat(PlainText.of("Tom &amp; J\\*rry<br>run  \nfar")).isEqualTo("Tom & J*rry run far");
  }

  @Test
  void keepsAngleBracketsThatAreNoTypesetting() {
    assertThat(PlainText.of("A List<T> holds <b>many</b> T")).isEqualTo("A List<T> holds many T");
    assertThat(PlainText.of("What is `<div>` for?")).isEqualTo("What is <div> for?");
  }

  @Test
  void dropsComments() {
    assertThat(PlainText.of("one<!-- weight: 2 -->two <!-- more --> three"))
        .isEqualTo("one two three");
  }

  @Test
  void givesEachParagraphALine() {
    assertThat(PlainText.of("One\nline.\n\n- item:\n  - below\n\n# Head"))
        .isEqualTo("One line.\nitem:\nbelow\nHead");
  }

  @Test
  void leavesBlocksOfCodeOutOfNodesButNotOfTexts() {
    String text = "Words.\n\n```\nint  x;\n```\n\n    indented\n";

    assertThat(PlainText.of(Markdown.whole(text))).isEqualTo("Words.");
    assertThat(PlainText.of(text)).isEqualTo("Words.\nint x;\nindented");
  }

  @Test
  void makesWhiteSpaceEven() {
    assertThat(PlainText.even(" a\u00a0\u2003b\t\r\n c\u0085")).isEqualTo("a b c");
  }
}

package dev.hotseat.question.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

class StrippedTest {
  private final Problems problems = new Problems(Path.of("a.md"));

  @Test
  void leavesATextWithoutCommentsAsItIs() {
    String text = "Words.\n\n\n- item  \n\n\tcode\n";

    assertThat(stripped(text).text()).isEqualTo(text);
  }

  @Test
  void takesCommentsOutOfTheirLines() {
    Stripped stripped = stripped("- one <!-- a -->\n- two<!-- b -->three <!-- c --> four\n");

    assertThat(stripped.text()).isEqualTo("- one\n- two three  four\n\n");
    assertThat(stripped.comments())
        .extracting(Comment::content)
        .containsExactly(" a ", " b ", " c ");
    assertThat(stripped.comments()).extracting(Comment::line).containsExactly(10, 11, 11);
  }

  @Test
  void saysWhereACommentStood() {
    Stripped stripped = stripped("- one <!-- a -->\n- <!-- b --> two\n  <!-- c -->\n- three");

    assertThat(stripped.text()).isEqualTo("- one\n-  two\n- three\n");
    assertThat(stripped.comments()).extracting(Comment::offset).containsExactly(5, 8, 12);
    assertThat(stripped.comments()).extracting(Comment::alone).containsExactly(false, false, true);
  }

  @Test
  void closesTheLinesOfAnItemUpAgain() {
    assertThat(stripped("- one\n  <!-- a -->\n  more\n\n  <!-- b\n  b -->\n- two").text())
        .isEqualTo("- one\n  more\n\n- two\n");
    assertThat(stripped("- one <!-- a,\nb -->\n- two").text()).isEqualTo("- one\n- two\n");
  }

  @Test
  void keepsParagraphsApart() {
    assertThat(stripped("one\n<!-- a -->\ntwo").text()).isEqualTo("one\n\ntwo\n");
    assertThat(stripped("one\n\n<!-- a -->\n\ntwo").text()).isEqualTo("one\n\ntwo\n");
    assertThat(stripped("one\n> Accepted: x\n---").text()).isEqualTo("one\n\n---\n");
  }

  @Test
  void takesMarkedQuotesOutAndLeavesOthers() {
    Stripped stripped =
        stripped("> Quoted.\n\nOne.\n\n> Follow-up: a?\nlazy\n\n> accepted: b\n> c\n\nTwo.");

    assertThat(stripped.text()).isEqualTo("> Quoted.\n\nOne.\n\nTwo.\n");
    assertThat(stripped.quotes())
        .extracting(SourceText::text)
        .containsExactly("> Follow-up: a?\nlazy", "> accepted: b\n> c");
    assertThat(stripped.quotes()).extracting(SourceText::firstLine).containsExactly(14, 17);
  }

  @Test
  void leavesCommentsAndQuotesInCodeAlone() {
    String text =
        "```\n<!-- a -->\n> Accepted: b\n```\n\n`<!-- c -->` \\<!-- d\n\n    <!-- e -->\n";

    Stripped stripped = stripped(text);

    assertThat(stripped.text().strip()).isEqualTo(text.strip());
    assertThat(stripped.comments()).isEmpty();
    assertThat(stripped.quotes()).isEmpty();
    assertThat(problems.all()).isEmpty();
  }

  @Test
  void reportsCommentsWithoutAnEnd() {
    Stripped stripped = stripped("one <!-- a\n\n<!-- b\n\nthree");

    assertThat(stripped.text()).isEqualTo("one <!-- a\n\n");
    assertThat(Fixtures.said(problems.all()))
        .containsExactly(
            "a.md:10: The comment that begins here has no end. Close it with -->",
            "a.md:12: The comment that begins here has no end. Close it with -->");
  }

  @Test
  void makesNoCommentOfTheRestOfTwo() {
    String once = stripped("< <!-- a -->!-- b -->\n<<!-- a -->!-- b -->").text();

    assertThat(stripped(once).text().strip()).isEqualTo(once.strip());
  }

  @Test
  void readsCommentsThatAreBarelyOnes() {
    assertThat(stripped("a <!--> b <!---> c <!----> d").comments())
        .extracting(Comment::content)
        .isEqualTo(List.of("", "", ""));
  }

  private Stripped stripped(String text) {
    return Stripped.of(new SourceText(Path.of("a.md"), 10, text), problems);
  }
}

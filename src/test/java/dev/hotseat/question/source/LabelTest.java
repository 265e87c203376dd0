package dev.hotseat.question.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class LabelTest {

  @Test
  void takesTheEndingOffALead() {
    assertThat(Label.ofLead("Sticky sessions:")).isEqualTo("Sticky sessions");
    assertThat(Label.ofLead("Open the connection.")).isEqualTo("Open the connection");
    assertThat(Label.ofLead("::")).isEmpty();
  }

  @Test
  void takesAShortTextAsItIs() {
    assertThat(Label.ofText("Use HTTPS everywhere.")).isEqualTo("Use HTTPS everywhere");
    assertThat(Label.ofText("...")).isEqualTo("...");
  }

  @Test
  void takesTheWordsBeforeAColon() {
    assertThat(Label.ofText("LRU (Least Recently Used): drop what nobody asked for lately"))
        .isEqualTo("LRU (Least Recently Used)");
    assertThat(Label.ofText("See http://example.org/a for more"))
        .isEqualTo("See http://example.org/a for more");
  }

  @Test
  void cutsALongTextAtAWord() {
    String label =
        Label.ofText("Messages should be described well enough, so that everybody can read them");

    assertThat(label).isEqualTo("Messages should be described well…");
  }

  @Test
  void cutsTextWithoutSpacesBetweenCharacters() {
    String label = Label.ofText("😀".repeat(60));

    assertThat(label).isEqualTo("😀".repeat(39) + "…");
  }

  @Test
  void usesTheFirstLineAlone() {
    assertThat(Label.ofText("Uniform interface\nwith names: and more"))
        .isEqualTo("Uniform interface");
  }

  @Test
  void makesLabelsDiffer() {
    assertThat(Label.distinct(List.of("a", "b", "a", "a (2)", "a")))
        .containsExactly("a", "b", "a (2)", "a (2) (2)", "a (3)");
  }
}

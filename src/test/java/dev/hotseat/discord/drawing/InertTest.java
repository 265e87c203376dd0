package dev.hotseat.discord.drawing;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hotseat.text.Moment;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class InertTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '→',
      value = {
        "plain words, even 2.5 and a-b → plain words, even 2.5 and a-b",
        "**bold** _it_ ~~no~~ → \\*\\*bold\\*\\* \\_it\\_ \\~\\~no\\~\\~",
        "||spoiler|| `code` → \\|\\|spoiler\\|\\| \\`code\\`",
        "<@123> <#4> <:e:5> <t:0:R> → \\<\\@123\\> \\<\\#4\\> \\<:e:5\\> \\<t:0:R\\>",
        "@everyone @here → \\@everyone \\@here",
        "[masked](https://evil.example) → \\[masked\\](https\\://evil.example)",
        "# heading → \\# heading",
        "- item → \\- item",
        "12. item → 12\\. item",
        "> quoted → \\> quoted",
        "back\\slash → back\\\\slash"
      })
  void showsEverySignAsItWasWritten(String written, String markdown) {
    assertThat(Inert.MARKDOWN.escaped(written)).isEqualTo(markdown);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "a\u202eb",
        "a\u200bb",
        "a\u2066b\u2069",
        "a\ufeffb",
        "a\u0000b",
        "a\u001b[31mb",
        "a\u00adb",
        "a\u200db",
        "a\u3164b",
        "a\u2800b",
        "a\ue000b"
      })
  void takesOutWhatIsNotSeen(String written) {
    assertThat(Inert.PLAIN.escaped(written).replace("[31m", "")).isEqualTo("ab");
  }

  @Test
  void keepsEmojiThatAreJoinedAndScriptsFromRightToLeft() {
    String family = "\ud83d\udc69\u200d\ud83d\udcbb";

    assertThat(Inert.PLAIN.escaped(family)).isEqualTo(family);
    assertThat(Inert.PLAIN.escaped("שלום عربي")).isEqualTo("שלום عربي");
  }

  @Test
  void boundsHeapsOfMarksAndMendsHalves() {
    assertThat(Inert.PLAIN.escaped("a" + "\u0301".repeat(50))).hasSize(4);
    assertThat(Inert.PLAIN.escaped("x\ud83d")).isEqualTo("x\ufffd");
  }

  @Test
  void keepsLinesWhateverEndsThem() {
    assertThat(Inert.PLAIN.escaped("a\r\nb\u2028c")).isEqualTo("a\nb\nc");
  }

  @Test
  void showsMomentsInEachReadersZone() {
    Instant at = Instant.ofEpochSecond(1_700_000_000);

    assertThat(Inert.MARKDOWN.moment(new Moment(at, Moment.Style.TIME)))
        .isEqualTo("<t:1700000000:t>");
    assertThat(Inert.MARKDOWN.moment(new Moment(at, Moment.Style.RELATIVE)))
        .isEqualTo("<t:1700000000:R>");
    assertThat(Inert.MARKDOWN.moment(new Moment(at, Moment.Style.DATE)))
        .isEqualTo("<t:1700000000:D>");
    assertThat(Inert.MARKDOWN.moment(new Moment(at, Moment.Style.DATE_TIME)))
        .isEqualTo("<t:1700000000:f>");
  }

  @Test
  void leavesABanksFormattingAndDisarmsTheRest() {
    assertThat(BankMarkdown.drawn("- **bold** [x](https://y) <@1> @everyone `<@2>`"))
        .isEqualTo("- **bold** [x\\](https://y) \\<@1> \\@everyone `<@2>`");
    assertThat(BankMarkdown.drawn("```java\nMap<@NonNull String> x;\n```\n<b>"))
        .isEqualTo("```java\nMap<@NonNull String> x;\n```\n\\<b>");
  }

  @Test
  void joinsLinesThatAnAuthorBroke() {
    assertThat(
            BankMarkdown.drawn(
                "One\ntwo.\n\nThree\n- **a**: b\n  c\n- d\n1. e\n```\nx\ny\n```\nafter"))
        .isEqualTo("One two.\n\nThree\n- **a**: b c\n- d\n1. e\n```\nx\ny\n```\nafter");
  }
}

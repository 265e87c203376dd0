package dev.hotseat.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

class CommandLineTest {

  @Test
  void readsNameNamedAndUnnamedValues() {
    CommandLine line = CommandLine.parse("/ask topic:security 3 title:\"what is a lock\"");

    assertThat(line.name()).isEqualTo("ask");
    assertThat(line.named())
        .containsExactly(Map.entry("topic", "security"), Map.entry("title", "what is a lock"));
    assertThat(line.unnamed()).containsExactly("3");
  }

  @Test
  void readsALineWithoutItsSlash() {
    assertThat(CommandLine.parse("quit")).isEqualTo(CommandLine.parse("  /quit "));
  }

  @Test
  void takesWhatIsNoOptionNameAsAValue() {
    CommandLine line = CommandLine.parse("/search http://host C:\\temp 12:30");

    assertThat(line.named()).containsEntry("http", "//host");
    assertThat(line.unnamed()).containsExactly("C:\\temp", "12:30");
  }

  @Test
  void readsAnUnclosedQuoteAsAPlainCharacter() {
    assertThat(CommandLine.parse("/search \"locks").unnamed()).containsExactly("\"locks");
  }

  @Test
  void givesBackEveryLineThatItWrote() {
    Random random = new Random(11);
    String letters = "ab z\"\\:/-é漢\uD83D\uDE00\t";
    for (int i = 0; i < 2_000; i++) {
      CommandLine line =
          new CommandLine(
              "mine",
              Map.of("text", word(random, letters), "topic", word(random, letters)),
              List.of(word(random, letters)));

      CommandLine again = CommandLine.parse(line.toString());

      assertThat(again.named()).as(line.toString()).isEqualTo(line.named());
      assertThat(again.unnamed()).as(line.toString()).isEqualTo(line.unnamed());
    }
  }

  @Test
  void readsAHostileLineInLinearTime() {
    String line = "/search " + "\"\\".repeat(50_000);

    assertThat(CommandLine.parse(line).name()).isEqualTo("search");
  }

  private static String word(Random random, String letters) {
    StringBuilder word = new StringBuilder();
    int length = 1 + random.nextInt(6);
    int[] choices = letters.codePoints().toArray();
    while (length-- > 0) {
      word.appendCodePoint(choices[random.nextInt(choices.length)]);
    }
    return word.toString();
  }
}

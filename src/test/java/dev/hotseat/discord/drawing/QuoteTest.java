package dev.hotseat.discord.drawing;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hotseat.grading.Span;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class QuoteTest {
  private static List<Span> spans(String reply, String... words) {
    return Arrays.stream(words)
        .map(word -> new Span(reply.indexOf(word), reply.indexOf(word) + word.length()))
        .toList();
  }

  private static String quote(String reply, String... words) {
    return Quote.of(reply, spans(reply, words));
  }

  @Test
  void putsTheWordsThatCountInBoldAmongTheirNeighbours() {
    String reply =
        "I use prepared statement, so driver send the value separate from SQL. ORM make this.";

    assertThat(quote(reply, "prepared statement", "value separate"))
        .isEqualTo("**prepared statement**, so driver send the **value separate** from SQL");
  }

  @Test
  void joinsWordsThatStandSideBySide() {
    assertThat(quote("uses bind variables always", "bind", "variables"))
        .isEqualTo("**bind variables** always");
  }

  @Test
  void leavesOutWhatIsLong() {
    String reply = "index " + "and many other words ".repeat(5) + "disk " + "x ".repeat(40);

    assertThat(quote(reply, "index", "disk")).isEqualTo("**index** … **disk**");
  }

  @Test
  void showsTheCandidatesSignsAndNothingElse() {
    assertThat(quote("a *star* || and @everyone\nnext", "*star*", "@everyone"))
        .isEqualTo("**\\*star\\*** \\|\\| and **\\@everyone**");
  }

  @Test
  void isEmptyWithoutWords() {
    assertThat(Quote.of("anything", List.of())).isEmpty();
  }

  @Test
  void staysShortHoweverMuchCounts() {
    String reply = "word ".repeat(800).strip();

    assertThat(Quote.of(reply, List.of(new Span(0, reply.length()))).length()).isLessThan(300);
  }
}

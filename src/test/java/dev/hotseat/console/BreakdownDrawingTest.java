package dev.hotseat.console;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hotseat.command.Part;
import dev.hotseat.grading.Coverage;
import dev.hotseat.grading.Flag;
import dev.hotseat.grading.Flagged;
import dev.hotseat.grading.Grade;
import dev.hotseat.grading.Span;
import dev.hotseat.question.KeyPoint;
import dev.hotseat.question.Level;
import dev.hotseat.question.Questions;
import dev.hotseat.text.Texts;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class BreakdownDrawingTest {
  private static final KeyPoint PREPARED =
      new KeyPoint("Prepared statements", 2, "values apart", List.of());
  private static final KeyPoint NAMES = new KeyPoint("Names", 1, "an allow-list", List.of());
  private static final KeyPoint ORM = new KeyPoint("Query builder or ORM", 1, "an ORM", List.of());

  private final StringWriter out = new StringWriter();
  private final BreakdownDrawing drawing =
      new BreakdownDrawing(new Screen(new PrintWriter(out), Texts.of(Locale.ENGLISH), false, 100));

  @Test
  void showsWhatWasSaidFirstWithTheCandidatesWords() {
    String reply = "prepared statements keep values quite far apart, and an ORM helps";

    draw(
        reply,
        75,
        List.of(
            new Coverage(NAMES, 0.1, List.of()),
            new Coverage(ORM, 1, List.of(at(reply, "ORM"))),
            new Coverage(
                PREPARED,
                0.9,
                List.of(at(reply, "prepared"), at(reply, "statements"), at(reply, "apart")))));

    assertThat(out.toString())
        .isEqualTo(
            """
            75/100 good    2.9 of the 4 that a full answer needs
              said     Query builder or ORM (1)  "ORM"
              said     Prepared statements (2)   "prepared statements ... apart"
              not yet  Names (1)
            """);
  }

  @Test
  void readsAFlagAsAdvice() {
    draw("a b c", 50, List.of(new Coverage(ORM, 0.5, List.of())), Flag.KEYWORD_LIST);

    assertThat(out.toString())
        .contains("partly   Query builder or ORM (1)")
        .endsWith("  Reads like a list. Join the words into sentences and it can count in full.\n");
  }

  @Test
  void cutsLongQuotesAtAWord() {
    String reply = "word ".repeat(40);
    Span all = new Span(0, reply.length() - 1);

    assertThat(BreakdownDrawing.quoteOf(List.of(all), reply)).hasSizeLessThan(62).endsWith("word…");
  }

  private void draw(String reply, double score, List<Coverage> coverages, Flag... flags) {
    List<Flagged> flagged =
        List.of(flags).stream().map(flag -> new Flagged(flag, List.of())).toList();
    drawing.draw(
        new Part.Breakdown(
            Questions.question("q", "security", Level.BEGINNER, "x"),
            reply,
            new Grade(score, coverages, 4, flagged, "1")));
  }

  private static Span at(String reply, String word) {
    int begin = reply.indexOf(word);
    return new Span(begin, begin + word.length());
  }
}

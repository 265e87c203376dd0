package dev.hotseat.console;

import dev.hotseat.command.Part;
import dev.hotseat.grading.Coverage;
import dev.hotseat.grading.Flagged;
import dev.hotseat.grading.Grade;
import dev.hotseat.grading.Span;
import dev.hotseat.grading.Verdict;
import dev.hotseat.text.Message;
import java.util.List;
import org.jline.utils.AttributedStringBuilder;
import org.jline.utils.AttributedStyle;

/// Draws a grade: the score, then a line for each key point with the candidate's own words, then
/// advice where a flag was raised.
final class BreakdownDrawing {
  private static final int MOST_QUOTED = 44;
  private static final int HANGING = 11;

  private final Screen screen;

  BreakdownDrawing(Screen screen) {
    this.screen = screen;
  }

  void draw(Part.Breakdown breakdown) {
    Grade grade = breakdown.grade();
    screen.printLine(
        new AttributedStringBuilder()
            .styled(colourOf(grade.verdict()).bold(), screen.say(scoreOf(grade)))
            .append("    ")
            .append(screen.say(sumOf(grade)))
            .toAttributedString(),
        0);
    List<Coverage> shown = grade.shown();
    int widest = shown.stream().mapToInt(coverage -> labelOf(coverage).length()).max().orElse(0);
    shown.forEach(coverage -> draw(coverage, widest, breakdown.reply()));
    grade.flags().forEach(flagged -> draw(flagged, breakdown.reply()));
  }

  private static Message scoreOf(Grade grade) {
    return Message.of(
        "grade.score",
        "score",
        Math.round(grade.score()),
        "verdict",
        Message.of("verdict." + grade.verdict().slug()));
  }

  private static Message sumOf(Grade grade) {
    return Message.of(
        "grade.sum", "earned", Math.round(grade.earned() * 10) / 10.0, "enough", grade.enough());
  }

  private void draw(Coverage coverage, int widest, String reply) {
    String label = labelOf(coverage);
    String state = screen.say(Message.of("coverage." + coverage.state().slug()));
    AttributedStringBuilder line =
        new AttributedStringBuilder()
            .append("  ")
            .styled(colourOf(coverage.state()), "%-8s ".formatted(state))
            .append(label);
    String quote = quoteOf(coverage.matched(), reply);
    if (coverage.state() != Coverage.State.NOT_YET && !quote.isEmpty()) {
      line.append(" ".repeat(widest - label.length() + 2)).append('"').append(quote).append('"');
    }
    screen.printLine(line.toAttributedString(), HANGING);
  }

  private void draw(Flagged flagged, String reply) {
    String advice =
        screen.say(
            Message.of("flag." + flagged.flag().slug(), "words", quoteOf(flagged.words(), reply)));
    screen.print("  " + advice, AttributedStyle.DEFAULT.foreground(AttributedStyle.YELLOW));
  }

  private String labelOf(Coverage coverage) {
    return screen.say(
        Message.of(
            "grade.point",
            "label",
            coverage.keyPoint().label(),
            "weight",
            coverage.keyPoint().weight()));
  }

  /// The matched words with dots where something was left out, cut at a word.
  static String quoteOf(List<Span> matched, String reply) {
    StringBuilder quote = new StringBuilder();
    int end = -1;
    for (Span span : matched) {
      if (end >= 0) {
        String between = reply.substring(end, span.begin());
        quote.append(between.isBlank() || between.length() <= 3 ? between : " ... ");
      }
      quote.append(span.of(reply));
      end = span.end();
    }
    String whole = Screen.harmless(quote.toString()).replaceAll("\\s+", " ");
    if (whole.length() <= MOST_QUOTED) {
      return whole;
    }
    int space = whole.lastIndexOf(' ', MOST_QUOTED);
    String cut = whole.substring(0, space > 0 ? space : MOST_QUOTED);
    return cut.replaceFirst("( \\.\\.\\.)+$", "") + "…";
  }

  private static AttributedStyle colourOf(Verdict verdict) {
    return switch (verdict) {
      case STRONG, GOOD -> AttributedStyle.DEFAULT.foreground(AttributedStyle.GREEN);
      case PARTIAL -> AttributedStyle.DEFAULT.foreground(AttributedStyle.YELLOW);
      case WEAK -> AttributedStyle.DEFAULT.foreground(AttributedStyle.RED);
    };
  }

  private static AttributedStyle colourOf(Coverage.State state) {
    return switch (state) {
      case SAID -> AttributedStyle.DEFAULT.foreground(AttributedStyle.GREEN);
      case PARTLY -> AttributedStyle.DEFAULT.foreground(AttributedStyle.YELLOW);
      case NOT_YET -> AttributedStyle.DEFAULT.faint();
    };
  }
}

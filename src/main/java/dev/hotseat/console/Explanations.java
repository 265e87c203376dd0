package dev.hotseat.console;

import dev.hotseat.batch.BatchGrading;
import dev.hotseat.command.Part;
import dev.hotseat.grading.Grade;
import dev.hotseat.question.Question;
import dev.hotseat.text.Message;
import dev.hotseat.text.Texts;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import org.jline.utils.AttributedStyle;
import org.jspecify.annotations.Nullable;

/// Prints grades for people: question, reply, and the breakdown.
public final class Explanations implements BatchGrading.Sink {
  private static final int WIDTH = 100;

  private final Screen screen;
  private final BreakdownDrawing breakdowns;

  public Explanations(Streams streams, Texts texts) {
    PrintWriter out =
        new PrintWriter(new OutputStreamWriter(streams.out(), StandardCharsets.UTF_8));
    screen = new Screen(out, texts, false, WIDTH);
    breakdowns = new BreakdownDrawing(screen);
  }

  @Override
  public void graded(@Nullable String id, Question question, String reply, Grade grade) {
    screen.print(
        screen.say(
            Message.of(
                "console.graded", "id", id == null ? "-" : id, "question", question.title())),
        AttributedStyle.BOLD);
    screen.print("> " + Screen.harmless(reply), AttributedStyle.DEFAULT);
    breakdowns.draw(new Part.Breakdown(question, reply, grade));
    screen.gap();
  }

  @Override
  public void failed(@Nullable String id, String reason) {
    screen.print(reason, AttributedStyle.DEFAULT);
    screen.gap();
  }
}

package dev.hotseat.discord.drawing;

import dev.hotseat.command.Part;
import dev.hotseat.grading.Coverage;
import dev.hotseat.grading.Coverage.State;
import dev.hotseat.grading.Flagged;
import dev.hotseat.grading.Grade;
import dev.hotseat.text.Medium;
import dev.hotseat.text.Message;
import dev.hotseat.text.Texts;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/// A grade as Markdown: the score, what was said with the words that said it, what was not, and
/// advice where a flag was raised.
final class BreakdownText {
  // Stands for a quote, which is Markdown already.
  private static final String QUOTE = "\ue000";
  private static final String INDENT = "  ";

  private final Texts texts;

  BreakdownText(Texts texts) {
    this.texts = texts;
  }

  String of(Part.Breakdown breakdown) {
    Grade grade = breakdown.grade();
    List<String> lines = new ArrayList<>();
    lines.add("### " + say(heading(grade)));
    with(State.SAID, breakdown, lines);
    with(State.PARTLY, breakdown, lines);
    missing(grade, lines);
    lines.add(
        say(
            Message.of(
                "discord.grade.sum",
                "earned",
                Math.round(grade.earned() * 10) / 10.0,
                "enough",
                grade.enough())));
    grade.flags().forEach(flagged -> lines.add(advice(flagged, breakdown.reply())));
    return String.join("\n", lines);
  }

  private static Message heading(Grade grade) {
    return Message.of(
        "discord.grade.heading",
        "score",
        Math.round(grade.score()),
        "verdict",
        Message.of("verdict." + grade.verdict().slug()));
  }

  private void with(State state, Part.Breakdown breakdown, List<String> lines) {
    List<Coverage> shown = in(state, breakdown.grade());
    if (!shown.isEmpty()) {
      lines.add("**" + say(Message.of("discord.grade." + state.slug())) + "**");
      shown.forEach(coverage -> lines.add(INDENT + point(coverage, breakdown.reply())));
    }
  }

  private String point(Coverage coverage, String reply) {
    String quote = Quote.of(reply, coverage.matched());
    Message message =
        Message.of(
            quote.isEmpty() ? "discord.grade.point" : "discord.grade.quoted",
            "label",
            coverage.keyPoint().label(),
            "weight",
            coverage.keyPoint().weight(),
            "quote",
            QUOTE);
    return say(message, quote);
  }

  private void missing(Grade grade, List<String> lines) {
    List<Coverage> missing = in(State.NOT_YET, grade);
    if (!missing.isEmpty()) {
      lines.add("**" + say(Message.of("discord.grade.not-yet")) + "**");
      lines.add(
          INDENT
              + missing.stream()
                  .map(coverage -> Inert.markdown(coverage.keyPoint().label()))
                  .collect(Collectors.joining(" · ")));
    }
  }

  private String advice(Flagged flagged, String reply) {
    Message advice = Message.of("flag." + flagged.flag().slug(), "words", QUOTE);
    return say(advice, Quote.of(reply, flagged.words()));
  }

  private static List<Coverage> in(State state, Grade grade) {
    return grade.keyPoints().stream().filter(coverage -> coverage.state() == state).toList();
  }

  private String say(Message message) {
    return texts.say(message, Inert.MARKDOWN);
  }

  private String say(Message message, String quote) {
    Medium medium = text -> text.equals(QUOTE) ? quote : Inert.markdown(text);
    return texts.say(message, medium);
  }
}

package dev.hotseat.round;

import dev.hotseat.command.Audience;
import dev.hotseat.command.Button;
import dev.hotseat.command.Part;
import dev.hotseat.command.Part.Heading;
import dev.hotseat.command.Part.Paragraph;
import dev.hotseat.command.Reply.Card;
import dev.hotseat.question.Question;
import dev.hotseat.round.Round.Asker;
import dev.hotseat.round.Round.Kind;
import dev.hotseat.text.Message;
import dev.hotseat.text.Moment;
import dev.hotseat.text.Moment.Style;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// What a round's card shows. It says who answered, and never how.
final class RoundCards {
  private static final int MOST_NAMES = 10;

  private RoundCards() {}

  /// The card of a round in a channel.
  ///
  /// @param answers the round's answers
  static Card card(Round round, Question question, List<Answer> answers) {
    List<Part> asked = new ArrayList<>();
    asked.add(title(question));
    if (round.open()) {
      asked.add(new Paragraph(Message.of("round.card.how")));
      asked.add(new Paragraph(Fullness.sentence(question)));
      asked.add(new Paragraph(openUntil(round)));
    }
    return card(round, asked, answers);
  }

  /// The card of a round whose question is not in the bank any more.
  static Card withoutQuestion(Round round, List<Answer> answers) {
    return card(round, List.of(new Paragraph(Message.of("round.question-gone"))), answers);
  }

  private static Card card(Round round, List<Part> asked, List<Answer> answers) {
    List<Part> parts = new ArrayList<>();
    round
        .daily()
        .flatMap(Daily::role)
        .filter(role -> round.open())
        .map(Part.Mention::new)
        .ifPresent(parts::add);
    parts.add(new Paragraph(over(round)));
    parts.addAll(asked);
    round.daily().flatMap(Daily::note).map(Paragraph::new).ifPresent(parts::add);
    Map<String, String> names = names(answers);
    if (!names.isEmpty()) {
      parts.add(new Paragraph(answered(List.copyOf(names.values()))));
    }
    return new Card(Audience.EVERYONE, parts, round.open() ? openButtons(round) : late(round));
  }

  /// The card of a question for one person.
  static Card practice(Round round, Question question) {
    Message over =
        Message.of("round.practice.over", "topic", round.topic(), "level", round.level().slug());
    List<Part> parts =
        List.of(
            new Paragraph(over),
            title(question),
            new Paragraph(Message.of("round.card.how")),
            new Paragraph(Fullness.sentence(question)));
    List<Button> buttons =
        List.of(
            Buttons.answer(round, "round.button.answer"),
            Buttons.hint(round, "round.button.free-hint"),
            Buttons.reveal(round),
            Buttons.next(round));
    return new Card(Audience.CALLER, parts, buttons);
  }

  /// Says in a few characters what a card shows, to know whether it shows something old.
  static String sign(Round round, List<Answer> answers) {
    return round.open()
        ? "open " + names(answers).size() + " " + round.closesAt().getEpochSecond() / 60
        : "closed " + names(answers).size();
  }

  /// The buttons of those who come after the close.
  static List<Button> late(Round round) {
    return List.of(
        Buttons.myGrade(round),
        Buttons.answer(round, "round.button.answer-late"),
        Buttons.next(round));
  }

  /// Who answered while the round was open, by id, in the order of their first answers.
  static Map<String, String> names(List<Answer> answers) {
    Map<String, String> names = new LinkedHashMap<>();
    answers.stream()
        .filter(answer -> !answer.late())
        .forEach(answer -> names.putIfAbsent(answer.candidate(), answer.name()));
    return names;
  }

  /// A question's words as a heading.
  static Heading title(Question question) {
    return new Heading(Message.of("round.title", "title", question.title()));
  }

  private static Message row(List<String> names) {
    Message row = Message.of("round.title", "title", names.getFirst());
    for (String name : names.subList(1, names.size())) {
      row = Message.of("round.names", "first", row, "next", name);
    }
    return row;
  }

  private static Message over(Round round) {
    String key =
        round.open()
            ? round.asker().isPresent() ? "round.card.over-by" : "round.card.over"
            : "round.card.over-closed";
    return Message.of(
        key,
        "topic",
        round.topic(),
        "level",
        round.level().slug(),
        "name",
        round.asker().map(Asker::name).orElse(""));
  }

  /// A daily may be open over a weekend, and nobody's answer changes how long.
  private static Message openUntil(Round round) {
    Instant at = round.closesAt();
    boolean daily = round.kind() == Kind.DAILY;
    return Message.of(
        daily ? "round.card.open-daily" : "round.card.open",
        "time",
        new Moment(at, daily ? Style.DATE_TIME : Style.TIME),
        "relative",
        new Moment(at, Style.RELATIVE));
  }

  private static Message answered(List<String> names) {
    List<String> shown = names.subList(0, Math.min(MOST_NAMES, names.size()));
    return Message.of(
        "round.card.answered",
        "count",
        names.size(),
        "names",
        row(shown),
        "more",
        names.size() - shown.size());
  }

  private static List<Button> openButtons(Round round) {
    return List.of(
        Buttons.answer(round, "round.button.answer"),
        Buttons.hint(round, "round.button.hint"),
        Buttons.reveal(round),
        Buttons.myGrade(round));
  }
}

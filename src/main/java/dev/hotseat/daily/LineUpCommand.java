package dev.hotseat.daily;

import static dev.hotseat.command.Command.personal;

import dev.hotseat.command.Audience;
import dev.hotseat.command.Button;
import dev.hotseat.command.Caller;
import dev.hotseat.command.Command;
import dev.hotseat.command.Command.Given;
import dev.hotseat.command.CommandLine;
import dev.hotseat.command.Completion.Suggestion;
import dev.hotseat.command.Invocation;
import dev.hotseat.command.Option;
import dev.hotseat.command.Part;
import dev.hotseat.command.Rejection;
import dev.hotseat.command.Reply;
import dev.hotseat.daily.Timetable.Slot;
import dev.hotseat.question.Question;
import dev.hotseat.question.QuestionBank;
import dev.hotseat.round.QuestionFinder;
import dev.hotseat.text.Message;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/// `/daily line-up`: the questions that come next, and putting one in another place.
final class LineUpCommand {
  private static final String NEXT = "daily-next";
  private static final int SHOWN = 7;
  private static final int MOST_PROPOSED = 25;
  private static final Option<Integer> ID = Option.number("id", 1, Integer.MAX_VALUE).always();
  private static final Option<Integer> POSITION = Option.number("position", 1, Planner.MOST_PLACED);
  private static final Option<String> CHOSEN = Option.text("question").always();

  private final Option<String> question;
  private final Naming naming;
  private final Planner planner;
  private final Supplier<QuestionBank> bank;
  private final QuestionFinder finder;

  LineUpCommand(
      Naming naming, Planner planner, Supplier<QuestionBank> bank, QuestionFinder finder) {
    this.naming = naming;
    this.planner = planner;
    this.bank = bank;
    this.finder = finder;
    question = Option.text("question").completed(this::titles);
  }

  List<Command> commands() {
    return List.of(
        personal("daily line-up", this::lineUp, naming.name(), question, POSITION).forModerators(),
        personal(NEXT, this::next, ID, CHOSEN).forModerators().given(Given.SILENT));
  }

  private Reply lineUp(Invocation invocation) {
    Schedule schedule = naming.one(invocation);
    Optional<Question> placed = invocation.value(question).map(this::called);
    Optional<Integer> position = invocation.value(POSITION);
    if (placed.isEmpty() && position.isPresent()) {
      throw new Rejection(Message.of("daily.position-alone"));
    }
    placed.ifPresent(one -> planner.place(schedule, position.orElse(1), one));
    return card(schedule);
  }

  /// The button that asks one of the questions first.
  private Reply next(Invocation invocation) {
    Schedule schedule = naming.numbered(invocation, invocation.required(ID));
    planner.place(schedule, 1, called(invocation.required(CHOSEN)));
    return card(schedule);
  }

  private Question called(String text) {
    return bank.get()
        .find(text.strip())
        .or(
            () ->
                bank.get().questions().stream()
                    .filter(one -> one.title().equalsIgnoreCase(text.strip()))
                    .findFirst())
        .orElseThrow(() -> Typed.refused("daily.no-question", text));
  }

  private Reply card(Schedule schedule) {
    List<Slot> slots = planner.upcoming(schedule, SHOWN);
    List<Question> questions = planner.lineUp(schedule, SHOWN);
    List<Part> parts = new ArrayList<>();
    parts.add(new Part.Heading(Message.of("daily.line-up", "name", schedule.name())));
    List<Button> buttons = new ArrayList<>();
    for (int i = 0; i < Math.min(slots.size(), questions.size()); i++) {
      parts.add(new Part.Paragraph(line(i + 1, slots.get(i), questions.get(i))));
      if (i > 0) {
        buttons.add(button(schedule, i + 1, questions.get(i)));
      }
    }
    parts.add(
        new Part.Paragraph(
            Message.of(questions.isEmpty() ? "daily.none-to-come" : "daily.line-up-how")));
    return new Reply.Card(Audience.CALLER, parts, buttons);
  }

  private static Message line(int number, Slot slot, Question question) {
    return Message.of(
        "daily.line-up-line",
        "number",
        number,
        "at",
        Phrases.moment(slot.due()),
        "title",
        question.title(),
        "topic",
        question.topic(),
        "level",
        question.level().slug());
  }

  private static Button button(Schedule schedule, int number, Question question) {
    return new Button(
        Message.of("button.ask-next", "number", number),
        CommandLine.of(
            NEXT, ID.name(), Long.toString(schedule.id()), CHOSEN.name(), question.id()));
  }

  private List<Suggestion> titles(String typed, Caller caller) {
    return finder.complete(typed, MOST_PROPOSED).stream()
        .map(found -> new Suggestion(found.id(), found.title()))
        .toList();
  }
}

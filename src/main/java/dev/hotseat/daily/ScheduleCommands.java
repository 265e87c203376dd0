package dev.hotseat.daily;

import static dev.hotseat.command.Command.personal;

import dev.hotseat.command.Audience;
import dev.hotseat.command.Button;
import dev.hotseat.command.Command;
import dev.hotseat.command.Command.Given;
import dev.hotseat.command.CommandLine;
import dev.hotseat.command.Invocation;
import dev.hotseat.command.Option;
import dev.hotseat.command.Part;
import dev.hotseat.command.Reply;
import dev.hotseat.daily.Planner.Now;
import dev.hotseat.daily.Schedule.State;
import dev.hotseat.daily.Timetable.Slot;
import dev.hotseat.text.Message;
import java.util.List;

/// What moderators do with a schedule that there is: `/daily show`, `pause`, `resume`, `skip`,
/// `now`, `remove`.
final class ScheduleCommands {
  private static final String REMOVE = "daily-remove";
  /// More would not fit in a card whole.
  private static final int MOST_WHOLE = 8;
  private static final Option<Integer> ID = Option.number("id", 1, Integer.MAX_VALUE).always();

  private final Naming naming;
  private final Planner planner;
  private final ScheduleCard card;

  ScheduleCommands(Naming naming, Planner planner, ScheduleCard card) {
    this.naming = naming;
    this.planner = planner;
    this.card = card;
  }

  List<Command> commands() {
    return List.of(
        personal("daily show", this::show, naming.name()).forModerators(),
        personal("daily pause", this::pause, naming.name()).forModerators(),
        personal("daily resume", this::resume, naming.name()).forModerators(),
        personal("daily skip", this::skip, naming.name()).forModerators(),
        personal("daily now", this::now, naming.name()).forModerators(),
        personal("daily remove", this::askToRemove, naming.name()).forModerators(),
        personal(REMOVE, this::remove, ID).forModerators().given(Given.SILENT),
        personal(ScheduleCard.QUIET, this::quieten, ID).forModerators().given(Given.SILENT));
  }

  private Reply show(Invocation invocation) {
    List<Schedule> schedules = naming.some(invocation);
    List<Part> parts =
        schedules.size() <= MOST_WHOLE
            ? schedules.stream().map(card::whole).flatMap(List::stream).toList()
            : card.list(schedules);
    return new Reply.Card(
        Audience.CALLER,
        parts,
        schedules.size() == 1 ? card.buttons(schedules.getFirst()) : List.of());
  }

  private Reply pause(Invocation invocation) {
    Schedule schedule = naming.one(invocation);
    boolean already = schedule.state() == State.PAUSED;
    if (!already) {
      planner.pause(schedule);
    }
    return said(already ? "daily.paused-already" : "daily.paused", schedule);
  }

  private Reply resume(Invocation invocation) {
    Schedule schedule = naming.one(invocation);
    boolean already = schedule.state() == State.ACTIVE;
    if (!already) {
      planner.resume(schedule);
    }
    return said(already ? "daily.resumed-already" : "daily.resumed", schedule);
  }

  private Reply skip(Invocation invocation) {
    Schedule schedule = naming.one(invocation);
    if (schedule.state() != State.ACTIVE) {
      return said("daily.nothing-to-skip", schedule);
    }
    Slot skipped = planner.skip(schedule);
    return told(
        Message.of(
            "daily.skipped",
            "name",
            schedule.name(),
            "skipped",
            Phrases.moment(skipped.due()),
            "next",
            Phrases.moment(card.next(schedule).due())));
  }

  private Reply now(Invocation invocation) {
    Schedule schedule = naming.one(invocation);
    return switch (planner.postNow(schedule)) {
      case Now.Posted posted -> linked("daily.posted", posted.link(), schedule);
      case Now.Already before ->
          before
              .link()
              .map(link -> linked("daily.posted-already", link, schedule))
              .orElseGet(() -> said("daily.posted-and-gone", schedule));
      case Now.OnItsWay _ -> said("daily.on-its-way", schedule);
      case Now.Impossible impossible when impossible.reasons().isEmpty() ->
          told(Message.of("daily.impossible", "name", schedule.name()));
      case Now.Impossible impossible ->
          Reply.toCaller(
              impossible.reasons().stream().map(Part.Paragraph::new).toArray(Part[]::new));
    };
  }

  private Reply linked(String key, String link, Schedule schedule) {
    Message text =
        Message.of(key, "name", schedule.name(), "next", Phrases.moment(card.next(schedule).due()));
    return Reply.toCaller(new Part.Paragraph(text), new Part.Markdown(link));
  }

  private Reply askToRemove(Invocation invocation) {
    Schedule schedule = naming.one(invocation);
    return new Reply.Card(
        Audience.CALLER,
        List.of(new Part.Paragraph(Message.of("daily.remove", "name", schedule.name()))),
        List.of(
            new Button(
                Message.of("button.remove-daily"),
                CommandLine.of(REMOVE, ID.name(), Long.toString(schedule.id())))));
  }

  private Reply remove(Invocation invocation) {
    Schedule schedule = naming.numbered(invocation, invocation.required(ID));
    planner.remove(schedule);
    return told(Message.of("daily.removed", "name", schedule.name()));
  }

  private Reply quieten(Invocation invocation) {
    Schedule schedule = naming.numbered(invocation, invocation.required(ID));
    planner.keep(schedule.quiet());
    return told(Message.of("daily.quiet", "name", schedule.name()));
  }

  /// A sentence about a schedule and its next post.
  private Reply said(String key, Schedule schedule) {
    return told(
        Message.of(
            key, "name", schedule.name(), "next", Phrases.moment(card.next(schedule).due())));
  }

  private static Reply told(Message message) {
    return Reply.toCaller(new Part.Paragraph(message));
  }
}

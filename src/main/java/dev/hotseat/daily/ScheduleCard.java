package dev.hotseat.daily;

import dev.hotseat.command.Button;
import dev.hotseat.command.CommandLine;
import dev.hotseat.command.Part;
import dev.hotseat.command.Rejection;
import dev.hotseat.daily.Schedule.State;
import dev.hotseat.daily.Timetable.Slot;
import dev.hotseat.server.Checkup;
import dev.hotseat.server.Ground;
import dev.hotseat.text.Message;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// Shows schedules to their moderators.
final class ScheduleCard {
  /// Takes the role away.
  static final String QUIET = "daily-quiet";

  private static final int COMING = 3;

  private final Planner planner;
  private final Ailments ailments;
  private final Checkup checkup;
  private final Clock clock;

  ScheduleCard(Planner planner, Ailments ailments, Checkup checkup, Clock clock) {
    this.planner = planner;
    this.ailments = ailments;
    this.checkup = checkup;
    this.clock = clock;
  }

  /// All there is to say of a schedule.
  List<Part> whole(Schedule schedule) {
    List<Part> parts = new ArrayList<>();
    parts.add(new Part.Heading(title(schedule)));
    parts.add(new Part.Paragraph(when(schedule)));
    parts.add(new Part.Paragraph(coming(schedule)));
    parts.add(new Part.Paragraph(Phrases.choice(schedule.choice())));
    parts.add(new Part.Paragraph(manners(schedule)));
    schedule
        .role()
        .flatMap(role -> checkup.role(schedule.server(), role))
        .map(role -> Message.of("daily.mentions", "role", role))
        .ifPresent(said -> parts.add(new Part.Paragraph(said)));
    ailments.of(schedule).forEach(said -> parts.add(new Part.Paragraph(said)));
    return parts;
  }

  /// What can be done about a schedule that no option can: an option that takes a role cannot take
  /// none.
  List<Button> buttons(Schedule schedule) {
    return schedule.role().stream()
        .map(
            role ->
                new Button(
                    Message.of("button.mention-nobody"),
                    CommandLine.of(QUIET, "id", Long.toString(schedule.id()))))
        .toList();
  }

  /// Many schedules, a line each, with what is wrong with them.
  List<Part> list(List<Schedule> schedules) {
    List<Part> parts = new ArrayList<>();
    parts.add(new Part.Heading(Message.of("daily.list", "count", schedules.size())));
    for (Schedule schedule : schedules) {
      parts.add(new Part.Paragraph(line(schedule)));
      ailments.of(schedule).forEach(said -> parts.add(new Part.Paragraph(said)));
    }
    parts.add(new Part.Paragraph(Message.of("daily.list-more")));
    return parts;
  }

  /// A schedule in a line.
  Message line(Schedule schedule) {
    return Message.of(
        schedule.state() == State.ACTIVE ? "daily.line" : "daily.line-paused",
        "name",
        schedule.name(),
        "next",
        Phrases.moment(next(schedule).due()));
  }

  /// The next slot, as if the schedule were active.
  ///
  /// @throws Rejection where it was removed in the meantime
  Slot next(Schedule schedule) {
    return slots(schedule, 1).getFirst();
  }

  private List<Slot> slots(Schedule schedule, int count) {
    List<Slot> slots = planner.upcoming(schedule, count);
    if (slots.size() < count) {
      throw new Rejection(Message.of("daily.removed-before"));
    }
    return slots;
  }

  private static Message title(Schedule schedule) {
    return Message.of(
        "daily.title",
        "name",
        schedule.name(),
        "state",
        Message.of("daily.state." + schedule.state().name().toLowerCase(Locale.ROOT)));
  }

  private Message when(Schedule schedule) {
    Timetable timetable = schedule.timetable();
    LocalDate today = LocalDate.ofInstant(clock.instant(), timetable.zone());
    Object channel =
        ailments
            .ground(schedule)
            .<Object>map(Ground::name)
            .orElseGet(() -> Message.of("daily.gone-channel"));
    Message when =
        Message.of(
            "daily.when",
            "channel",
            channel,
            "days",
            Phrases.days(timetable.days()),
            "time",
            timetable.time().toString(),
            "zone",
            timetable.zone().getId());
    Optional<Message> except = Phrases.dates(timetable.except(), today);
    return except
        .map(dates -> Message.of("daily.when-except", "when", when, "dates", dates))
        .orElse(when);
  }

  private Message coming(Schedule schedule) {
    List<Slot> slots = slots(schedule, COMING);
    return Message.of(
        schedule.state() == State.ACTIVE ? "daily.coming" : "daily.coming-paused",
        "first",
        Phrases.moment(slots.getFirst().due()),
        "second",
        Phrases.moment(slots.get(1).due()),
        "third",
        Phrases.moment(slots.get(2).due()));
  }

  private static Message manners(Schedule schedule) {
    return Message.of(
        "daily.manners",
        "reveal",
        Message.of(schedule.reveal() ? "daily.reveal" : "daily.no-reveal"),
        "thread",
        Message.of(schedule.thread() ? "daily.thread" : "daily.no-thread"),
        "late",
        Phrases.lateness(schedule.catchUp()));
  }
}

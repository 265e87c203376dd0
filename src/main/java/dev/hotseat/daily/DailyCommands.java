package dev.hotseat.daily;

import dev.hotseat.command.Command;
import dev.hotseat.daily.Schedule.State;
import dev.hotseat.question.QuestionBank;
import dev.hotseat.round.QuestionFinder;
import dev.hotseat.server.Checkup;
import dev.hotseat.server.ScheduleCheck;
import dev.hotseat.server.Servers;
import dev.hotseat.text.Message;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;

/// `/daily`, for moderators, and what `/doctor` says of schedules.
public final class DailyCommands implements ScheduleCheck {
  private final Planner planner;
  private final Ailments ailments;
  private final ScheduleCard card;
  private final SetCommand set;
  private final ScheduleCommands schedules;
  private final LineUpCommand lineUp;
  private final GuideCommand guide;

  /// @param checkup what the front end knows of its own state
  /// @param bank the questions as they are now
  /// @param finder finds a question that is being typed
  /// @param askedIn the ids of the questions that were asked in a server
  public DailyCommands(
      Planner planner,
      Servers servers,
      Checkup checkup,
      Supplier<QuestionBank> bank,
      QuestionFinder finder,
      Function<String, Set<String>> askedIn,
      Clock clock) {
    this.planner = planner;
    Naming naming = new Naming(planner);
    Choosing choosing = new Choosing(bank);
    ailments = new Ailments(checkup, choosing, askedIn);
    card = new ScheduleCard(planner, ailments, checkup, clock);
    WishReader reader = new WishReader(choosing, naming.name(), checkup, clock);
    set = new SetCommand(naming, reader, choosing, planner, ailments, card, checkup);
    schedules = new ScheduleCommands(naming, planner, card);
    lineUp = new LineUpCommand(naming, planner, bank, finder);
    guide = new GuideCommand(servers, checkup);
  }

  /// The commands.
  public List<Command> commands() {
    List<Command> commands = new ArrayList<>();
    commands.add(set.command());
    commands.addAll(schedules.commands());
    commands.addAll(lineUp.commands());
    commands.add(guide.command());
    return commands;
  }

  @Override
  public List<Message> look(String server) {
    return planner.of(server).stream().flatMap(schedule -> look(schedule).stream()).toList();
  }

  private List<Message> look(Schedule schedule) {
    List<Message> found = ailments.of(schedule);
    if (!found.isEmpty()) {
      return found;
    }
    return List.of(
        schedule.state() == State.PAUSED
            ? Message.of("daily.look-paused", "name", schedule.name())
            : Message.of(
                "daily.look-well",
                "name",
                schedule.name(),
                "next",
                Phrases.moment(card.next(schedule).due())));
  }
}

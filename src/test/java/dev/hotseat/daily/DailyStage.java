package dev.hotseat.daily;

import static dev.hotseat.question.Questions.question;

import dev.hotseat.command.Caller;
import dev.hotseat.command.Command;
import dev.hotseat.command.CommandLine;
import dev.hotseat.command.Completion.Suggestion;
import dev.hotseat.command.Dispatcher;
import dev.hotseat.command.Place;
import dev.hotseat.command.Reply;
import dev.hotseat.command.Spoken;
import dev.hotseat.question.Level;
import dev.hotseat.question.Question;
import dev.hotseat.question.QuestionBank;
import dev.hotseat.round.QuestionFinder;
import dev.hotseat.server.Checkup;
import dev.hotseat.server.CheckupOnPaper;
import dev.hotseat.server.InMemoryServers;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;

/// `/daily` with everything around it on paper; it is Sunday noon, 22 November 2026.
public final class DailyStage {
  static final String SERVER = "900";

  private final QuestionBank bank =
      new QuestionBank(
          Stream.concat(
                  Stream.of("joins", "locks", "views", "index", "types", "keys", "nulls", "plans")
                      .map(id -> question(id, "databases", Level.BEGINNER, "A")),
                  Stream.of(question("cors", "web", Level.ADVANCED, "B")))
              .toList());

  final CheckupOnPaper paper = new CheckupOnPaper();
  final InMemoryServers servers = new InMemoryServers();
  final Set<String> asked = new HashSet<>();
  private final Clock clock = Clock.fixed(Instant.parse("2026-11-22T12:00:00Z"), ZoneOffset.UTC);

  /// What holds the schedules.
  public final PlannerOnPaper planner = new PlannerOnPaper(bank, clock);

  private final DailyCommands daily = over(paper);
  private final Dispatcher dispatcher = new Dispatcher(daily.commands(), () -> "incident");

  public DailyStage() {
    paper.channels.put("1", "#daily");
    paper.channels.put("2", "#sql");
    paper.roles.put("77", "@learners");
  }

  /// The commands over another front end.
  public List<Command> commands(Checkup checkup) {
    return over(checkup).commands();
  }

  private DailyCommands over(Checkup checkup) {
    QuestionFinder finder =
        new QuestionFinder() {
          @Override
          public List<Question> complete(String typed, int limit) {
            return bank.questions().stream().filter(one -> one.title().contains(typed)).toList();
          }

          @Override
          public List<Question> search(String words, int limit) {
            return List.of();
          }
        };
    return new DailyCommands(planner, servers, checkup, () -> bank, finder, server -> asked, clock);
  }

  List<Command> commands() {
    return daily.commands();
  }

  /// What a moderator is answered.
  Reply type(String line) {
    return dispatcher.dispatchTyped(CommandLine.parse(line), moderator());
  }

  /// The sentences that a moderator is answered.
  List<String> told(String line) {
    return Spoken.lines(type(line));
  }

  /// What pressing a button with this line answers.
  List<String> presses(String line, Caller caller) {
    return Spoken.lines(dispatcher.dispatch(CommandLine.parse(line), caller));
  }

  List<String> proposed(String command, String option, String typed, Caller caller) {
    return dispatcher.complete(command, option, typed, caller).stream()
        .map(Suggestion::value)
        .toList();
  }

  /// What `/doctor` says.
  List<String> looks() {
    return daily.look(SERVER).stream()
        .map(said -> dev.hotseat.text.Texts.of(Locale.ENGLISH).say(said))
        .toList();
  }

  Schedule only() {
    List<Schedule> all = planner.of(SERVER);
    if (all.size() != 1) {
      throw new AssertionError("there are " + all);
    }
    return all.getFirst();
  }

  static Caller moderator() {
    return new Caller("1", "Ana", Place.in(SERVER, "1"), true, Locale.ENGLISH);
  }

  static Caller member() {
    return new Caller("5", "Eve", Place.in(SERVER, "1"), false, Locale.ENGLISH);
  }
}

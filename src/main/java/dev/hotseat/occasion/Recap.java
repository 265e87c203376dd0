package dev.hotseat.occasion;

import dev.hotseat.board.Naming;
import dev.hotseat.board.Span;
import dev.hotseat.command.Audience;
import dev.hotseat.command.Button;
import dev.hotseat.command.CommandLine;
import dev.hotseat.command.Part;
import dev.hotseat.command.Reply.Card;
import dev.hotseat.member.MemberSettings;
import dev.hotseat.occasion.Week.Missed;
import dev.hotseat.question.Question;
import dev.hotseat.question.QuestionBank;
import dev.hotseat.server.ServerSettings;
import dev.hotseat.server.Servers;
import dev.hotseat.streak.Streak;
import dev.hotseat.streak.Streaks;
import dev.hotseat.text.Message;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/// A look back upon the week, told on Monday where the moderators want it. It tells of nobody's
/// score.
final class Recap implements Occasion {
  private static final int FEWEST_IN_A_ROW = 2;
  private static final int MOST_NAMES = 3;

  private final Servers servers;
  private final Weeks weeks;
  private final Streaks streaks;
  private final MemberSettings members;
  private final Naming naming;
  private final Supplier<QuestionBank> bank;

  Recap(OccasionPorts ports, Supplier<QuestionBank> bank) {
    this.servers = ports.servers();
    this.weeks = ports.weeks();
    this.streaks = ports.streaks();
    this.members = ports.members();
    this.naming = ports.naming();
    this.bank = bank;
  }

  @Override
  public Optional<Due> on(LocalDate date, String server) {
    ServerSettings settings = servers.settings(server);
    return settings.recap() && date.getDayOfWeek() == DayOfWeek.MONDAY
        ? Optional.of(new Due("recap-" + server + "-" + date, date, start(date, settings)))
        : Optional.empty();
  }

  @Override
  public int daysLate() {
    return 0;
  }

  @Override
  public Optional<Card> card(LocalDate monday, String server) {
    ServerSettings settings = servers.settings(server);
    Week week =
        weeks.between(server, start(monday.minusWeeks(1), settings), start(monday, settings));
    return week.members() == 0 ? Optional.empty() : Optional.of(card(week, monday, server));
  }

  private Card card(Week week, LocalDate monday, String server) {
    List<Part> parts = new ArrayList<>();
    parts.add(new Part.Heading(Message.of("recap.heading")));
    parts.add(
        paragraph(
            Message.of("recap.answered", "members", week.members(), "answers", week.answers())));
    List<Button> buttons = new ArrayList<>();
    // In front, since it stands under no other message of the channel.
    Span before = Span.week(monday.minusWeeks(1));
    buttons.add(
        new Button(
            Message.of("button.week-board"),
            new CommandLine("board", Map.of(), List.of(before.key(), "0"))));
    addMissed(week.missed(), parts, buttons);
    bestStreak(server).map(Recap::paragraph).ifPresent(parts::add);
    return new Card(Audience.EVERYONE, parts, buttons);
  }

  private void addMissed(List<Missed> missed, List<Part> parts, List<Button> buttons) {
    List<Question> questions = new ArrayList<>();
    for (Missed point : missed) {
      Optional<Question> found = bank.get().find(point.questionId());
      if (found.isPresent()) {
        if (questions.isEmpty()) {
          parts.add(paragraph(Message.of("recap.missed")));
        }
        parts.add(paragraph(line(point, found.get())));
        if (!questions.contains(found.get())) {
          questions.add(found.get());
        }
      }
    }
    questions.forEach(question -> buttons.add(practise(question)));
  }

  private static Message line(Missed point, Question question) {
    return Message.of(
        "recap.point",
        "label",
        point.label(),
        "missed",
        point.missed(),
        "candidates",
        point.candidates(),
        "title",
        question.title());
  }

  private static Button practise(Question question) {
    return new Button(
        Message.of("button.practise-question", "title", question.title()),
        new CommandLine("practice-question", Map.of(), List.of(question.id())));
  }

  /// The longest row that goes on. Only those are named who are on boards and still there.
  private Optional<Message> bestStreak(String server) {
    Map<String, Streak> all = streaks.in(server);
    int best = all.values().stream().mapToInt(Streak::current).max().orElse(0);
    if (best < FEWEST_IN_A_ROW) {
      return Optional.empty();
    }
    List<String> names =
        all.entrySet().stream()
            .filter(streak -> streak.getValue().current() == best)
            .map(Map.Entry::getKey)
            .filter(member -> members.of(member).boards())
            .sorted()
            .limit(MOST_NAMES)
            .flatMap(member -> naming.nameOf(server, member).stream())
            .toList();
    return Optional.of(
        names.isEmpty()
            ? Message.of("recap.streak", "days", best)
            : Message.of("recap.streak-of", "days", best, "names", String.join(", ", names)));
  }

  private static Instant start(LocalDate date, ServerSettings settings) {
    return date.atStartOfDay(settings.zone()).toInstant();
  }

  private static Part paragraph(Message message) {
    return new Part.Paragraph(message);
  }
}

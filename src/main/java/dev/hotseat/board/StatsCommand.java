package dev.hotseat.board;

import dev.hotseat.command.Audience;
import dev.hotseat.command.Button;
import dev.hotseat.command.Caller;
import dev.hotseat.command.Command;
import dev.hotseat.command.CommandLine;
import dev.hotseat.command.Invocation;
import dev.hotseat.command.Option;
import dev.hotseat.command.Part;
import dev.hotseat.command.Rejection;
import dev.hotseat.command.Reply;
import dev.hotseat.member.MemberSettings;
import dev.hotseat.question.QuestionBank;
import dev.hotseat.score.Scores;
import dev.hotseat.server.ServerSettings;
import dev.hotseat.server.Servers;
import dev.hotseat.streak.Streak;
import dev.hotseat.streak.Streaks;
import dev.hotseat.text.Message;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/// `/stats`: everything about oneself, with a picture; of another member the points, the streak and
/// how much they answered, and nothing at all if they do not want to be on boards.
final class StatsCommand {
  private static final Option<String> MEMBER = Option.person("member");

  private final Boards boards;
  private final Scores scores;
  private final Servers servers;
  private final MemberSettings members;
  private final Streaks streaks;
  private final Names names;
  private final Pictures pictures;
  private final Supplier<QuestionBank> bank;
  private final Clock clock;

  StatsCommand(
      Boards boards,
      Scores scores,
      Servers servers,
      MemberSettings members,
      Streaks streaks,
      Names names,
      Pictures pictures,
      Supplier<QuestionBank> bank,
      Clock clock) {
    this.boards = boards;
    this.scores = scores;
    this.servers = servers;
    this.members = members;
    this.streaks = streaks;
    this.names = names;
    this.pictures = pictures;
    this.bank = bank;
    this.clock = clock;
  }

  Command command() {
    return Command.personal("stats", this::show, MEMBER);
  }

  private Reply show(Invocation invocation) {
    Caller caller = invocation.caller();
    return invocation
        .value(MEMBER)
        .filter(member -> !member.equals(caller.id()))
        .map(member -> ofAnother(member, caller))
        .orElseGet(() -> ofOneself(caller));
  }

  private Reply ofAnother(String member, Caller caller) {
    String server =
        caller
            .place()
            .server()
            .orElseThrow(() -> new Rejection(Message.of("command.servers-only")));
    Sum season = sum(server, season(server), member);
    Sum ever = sum(server, new Span.Ever(), member);
    // One sentence for whoever left, never answered or does not want to be shown: it tells nothing.
    Optional<String> name =
        members.of(member).boards() && ever.answered() > 0
            ? names.of(server, member)
            : Optional.empty();
    return Reply.toCaller(
        name.map(
                known ->
                    new Part.Paragraph(
                        Message.of(
                            "stats.other",
                            "name",
                            known,
                            "points",
                            season.points(),
                            "answered",
                            ever.answered(),
                            "streak",
                            streaks.of(server, member).current())))
            .orElseGet(() -> new Part.Paragraph(Message.of("stats.nothing-to-show"))));
  }

  private Reply ofOneself(Caller caller) {
    List<Part> parts = new ArrayList<>();
    parts.add(new Part.Heading(Message.of("stats.heading")));
    caller.place().server().ifPresent(server -> parts.addAll(points(server, caller.id())));
    List<Mastery> topics = Mastery.of(scores.standings(caller.id()), bank.get());
    if (topics.isEmpty()) {
      parts.add(new Part.Paragraph(Message.of("stats.nothing-yet")));
    }
    topics.forEach(topic -> parts.add(new Part.Paragraph(topic.message())));
    pictures.of(progress(caller, topics)).ifPresent(parts::add);
    List<Button> practice =
        List.of(new Button(Message.of("button.practice"), CommandLine.of("practice")));
    return new Reply.Card(Audience.CALLER, parts, practice);
  }

  private Progress progress(Caller caller, List<Mastery> topics) {
    ZoneId zone =
        caller
            .place()
            .server()
            .map(server -> servers.settings(server).zone())
            .orElseGet(clock::getZone);
    LocalDate today = LocalDate.ofInstant(clock.instant(), zone);
    Instant since = Progress.begin(today).atStartOfDay(zone).toInstant();
    return Progress.of(today, zone, scores.scored(caller.id(), since), topics);
  }

  private List<Part> points(String server, String member) {
    Sum season = sum(server, season(server), member);
    Sum ever = sum(server, new Span.Ever(), member);
    if (ever.answered() == 0) {
      return List.of();
    }
    List<Part> parts = new ArrayList<>();
    parts.add(new Part.Paragraph(line("stats.season", season)));
    parts.add(new Part.Paragraph(line("stats.all", ever)));
    Streak streak = streaks.of(server, member);
    if (streak.best() > 0) {
      parts.add(new Part.Paragraph(streak.message()));
    }
    return parts;
  }

  private static Message line(String key, Sum sum) {
    return Message.of(key, "points", sum.points(), "answered", sum.answered(), "days", sum.days());
  }

  private Span season(String server) {
    ServerSettings settings = servers.settings(server);
    return new Seasons(settings.seasons())
        .at(LocalDate.ofInstant(clock.instant(), settings.zone()));
  }

  private Sum sum(String server, Span span, String member) {
    return boards.sums(server, span, Optional.empty()).stream()
        .filter(sum -> sum.candidate().equals(member))
        .findFirst()
        .orElse(Sum.none(member));
  }
}

package dev.hotseat.board;

import dev.hotseat.board.Ranking.Place;
import dev.hotseat.command.Audience;
import dev.hotseat.command.Button;
import dev.hotseat.command.Command;
import dev.hotseat.command.Command.Given;
import dev.hotseat.command.CommandLine;
import dev.hotseat.command.Completion.Suggestion;
import dev.hotseat.command.Handler;
import dev.hotseat.command.Invocation;
import dev.hotseat.command.Option;
import dev.hotseat.command.Part;
import dev.hotseat.command.Rejection;
import dev.hotseat.command.Reply;
import dev.hotseat.member.MemberSettings;
import dev.hotseat.question.QuestionBank;
import dev.hotseat.server.ServerSettings.Board;
import dev.hotseat.server.Servers;
import dev.hotseat.text.Message;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/// `/leaderboard`. It is answered before all; who turns a page sees it alone.
final class LeaderboardCommand {
  private static final int MOST_PAGES = 100_000;
  private static final Option<String> PERIOD =
      Option.choice("period", List.of("week", "month", "season", "all"), name -> name);
  // Short names, and a span rather than a period: a button holds 100 characters, and months later
  // still turns the pages of the board that it stands under.
  private static final Option<String> SPAN = Option.text("span").always();
  private static final Option<Integer> NUMBER = Option.number("page", 0, MOST_PAGES).always();
  private static final Option<String> PAGE_TOPIC = Option.text("topic");

  private final Boards boards;
  private final Servers servers;
  private final MemberSettings members;
  private final Names names;
  private final Supplier<QuestionBank> bank;
  private final Clock clock;
  private final Option<String> topic;

  LeaderboardCommand(
      Boards boards,
      Servers servers,
      MemberSettings members,
      Names names,
      Supplier<QuestionBank> bank,
      Clock clock) {
    this.boards = boards;
    this.servers = servers;
    this.members = members;
    this.names = names;
    this.bank = bank;
    this.clock = clock;
    this.topic = Option.text("topic").completed((typed, caller) -> topics(typed));
  }

  Command command() {
    return Command.personal(
            "leaderboard", Handler.objecting(this::objection, this::show), PERIOD, topic)
        .inPublic()
        .inServers();
  }

  private Optional<Reply> objection(Invocation invocation) {
    invocation.value(PERIOD);
    invocation.value(topic).ifPresent(this::known);
    return Optional.empty();
  }

  /// A page of a board, by a button.
  Command page() {
    return Command.personal("board", this::turn, SPAN, NUMBER, PAGE_TOPIC)
        .inServers()
        .given(Given.SILENT);
  }

  private Reply show(Invocation invocation) {
    String server = invocation.caller().place().server().orElseThrow();
    Span span = span(invocation.value(PERIOD).orElse("season"), server);
    return card(invocation, Audience.EVERYONE, span, 0, invocation.value(topic).map(this::known));
  }

  private Reply turn(Invocation invocation) {
    Span span =
        Span.read(invocation.required(SPAN))
            .orElseThrow(() -> new Rejection(Message.of("board.no-page")));
    int number = invocation.required(NUMBER);
    return card(invocation, Audience.CALLER, span, number, invocation.value(PAGE_TOPIC));
  }

  private Span span(String period, String server) {
    LocalDate today = LocalDate.ofInstant(clock.instant(), servers.settings(server).zone());
    return switch (period) {
      case "week" -> Span.week(today);
      case "month" -> Span.month(today);
      case "all" -> new Span.Ever();
      default -> seasons(server).at(today);
    };
  }

  private Reply card(
      Invocation invocation, Audience audience, Span span, int number, Optional<String> about) {
    String server = invocation.caller().place().server().orElseThrow();
    Board board = servers.settings(server).board();
    Page page =
        new Pages(server, boards.sums(server, span, about), board, members.keptOffBoards(), names)
            .page(number, invocation.caller().id());
    List<Part> parts = new ArrayList<>();
    parts.add(new Part.Heading(heading(days(span, seasons(server)), about)));
    page.rows().forEach(row -> parts.add(row(row.place(), row.name(), board)));
    if (page.rows().isEmpty()) {
      parts.add(new Part.Paragraph(Message.of(number == 0 ? "board.empty" : "board.no-more")));
    }
    page.own().ifPresent(own -> parts.add(row(own, invocation.caller().name(), board)));
    return new Reply.Card(audience, parts, buttons(page, number, span, about));
  }

  private Seasons seasons(String server) {
    return new Seasons(servers.settings(server).seasons());
  }

  private static Message days(Span span, Seasons seasons) {
    return switch (span) {
      case Span.Week week -> Message.of("board.week", "first", week.first().toString());
      case Span.Month month -> Message.of("board.month", "month", month.name());
      case Span.Season season -> season(season, seasons.name(season));
      case Span.Ever _ -> Message.of("board.all");
    };
  }

  private static Message season(Span.Season season, Optional<String> name) {
    String first = season.first().toString();
    String last = season.last().toString();
    return name.map(known -> Message.of("board.season-named", "name", known, "last", last))
        .orElseGet(() -> Message.of("board.season", "first", first, "last", last));
  }

  private static Message heading(Message days, Optional<String> about) {
    return about
        .map(topic -> Message.of("board.heading-topic", "days", days, "topic", topic))
        .orElseGet(() -> Message.of("board.heading", "days", days));
  }

  /// Somebody's place, as a line.
  static Part row(Place place, String name, Board board) {
    return new Part.Paragraph(
        Message.of(
            board == Board.DAYS ? "board.row-days" : "board.row-points",
            "rank",
            place.rank(),
            "name",
            name,
            "points",
            place.sum().points(),
            "days",
            place.sum().days(),
            "answered",
            place.sum().answered()));
  }

  private static List<Button> buttons(Page page, int number, Span span, Optional<String> about) {
    List<Button> buttons = new ArrayList<>();
    if (number > 0) {
      buttons.add(new Button(Message.of("button.page-before"), line(span, number - 1, about)));
    }
    if (page.more()) {
      buttons.add(new Button(Message.of("button.page-after"), line(span, number + 1, about)));
    }
    return buttons;
  }

  private static CommandLine line(Span span, int number, Optional<String> about) {
    List<String> values = new ArrayList<>(List.of(span.key(), Integer.toString(number)));
    about.ifPresent(values::add);
    return new CommandLine("board", Map.of(), values);
  }

  private List<Suggestion> topics(String typed) {
    String beginning = typed.strip().toLowerCase(Locale.ROOT);
    return bank.get().topics().stream()
        .filter(name -> name.startsWith(beginning))
        .map(name -> new Suggestion(name, name))
        .toList();
  }

  private String known(String name) {
    List<String> topics = bank.get().topics();
    return topics.stream()
        .filter(name.strip()::equalsIgnoreCase)
        .findFirst()
        .orElseThrow(
            () ->
                new Rejection(
                    Message.of(
                        "board.no-topic", "text", name, "topics", String.join(", ", topics))));
  }
}

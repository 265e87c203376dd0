package dev.hotseat.board;

import dev.hotseat.board.Page.Row;
import dev.hotseat.command.Audience;
import dev.hotseat.command.Button;
import dev.hotseat.command.CommandLine;
import dev.hotseat.command.Part;
import dev.hotseat.command.Reply.Card;
import dev.hotseat.member.MemberSettings;
import dev.hotseat.server.ServerSettings;
import dev.hotseat.server.ServerSettings.Board;
import dev.hotseat.server.Servers;
import dev.hotseat.text.Message;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/// What is told to all when a season ends: who stands on the podium, and how many took part.
public final class SeasonEnd {
  private static final int PODIUM = 3;

  private final Boards boards;
  private final Servers servers;
  private final MemberSettings members;
  private final Names names;
  private final Function<Finale, Optional<Part.Picture>> picture;

  /// @param naming what members are called; asked for those alone who are shown
  /// @param picture draws how the season ended; empty where it cannot
  public SeasonEnd(
      Boards boards,
      Servers servers,
      MemberSettings members,
      Naming naming,
      Function<Finale, Optional<Part.Picture>> picture,
      Clock clock) {
    this.boards = boards;
    this.servers = servers;
    this.members = members;
    this.names = new Names(naming, clock);
    this.picture = picture;
  }

  /// The card about a season; empty where nobody took part. Whoever is off boards, or left, is
  /// counted and not shown.
  public Optional<Card> card(String server, Span season) {
    List<Sum> sums = boards.sums(server, season, Optional.empty());
    return sums.isEmpty() ? Optional.empty() : Optional.of(card(server, season, sums));
  }

  private Card card(String server, Span season, List<Sum> sums) {
    ServerSettings settings = servers.settings(server);
    Message called = called(season, name(season, settings));
    List<Row> podium =
        new Pages(server, sums, settings.board(), members.keptOffBoards(), names)
            .page(0, "").rows().stream().filter(row -> row.place().rank() <= PODIUM).toList();
    List<Part> parts = new ArrayList<>();
    parts.add(new Part.Heading(Message.of("season.over", "season", called)));
    podium.forEach(
        row -> parts.add(LeaderboardCommand.row(row.place(), row.name(), settings.board())));
    parts.add(
        new Part.Paragraph(
            Message.of("season.took-part", "members", sums.size(), "answers", answers(sums))));
    parts.add(new Part.Paragraph(Message.of("season.next")));
    picture.apply(finale(server, season, settings, podium)).ifPresent(parts::add);
    return new Card(Audience.EVERYONE, parts, List.of(button(season)));
  }

  private Finale finale(String server, Span season, ServerSettings settings, List<Row> podium) {
    return new Finale(
        name(season, settings).orElseGet(() -> plainly(season)),
        season.first(),
        season.last(),
        settings.board(),
        podium.stream().map(row -> step(row, settings.board())).toList(),
        boards.answered(server, season));
  }

  private static Finale.Step step(Row row, Board board) {
    Sum sum = row.place().sum();
    return new Finale.Step(
        row.place().rank(),
        row.name(),
        switch (board) {
          case POINTS -> sum.points();
          case DAYS -> sum.days();
        });
  }

  private static int answers(List<Sum> sums) {
    return sums.stream().mapToInt(Sum::answered).sum();
  }

  private static Message called(Span season, Optional<String> name) {
    return name.map(known -> Message.of("season.named", "name", known))
        .orElseGet(() -> Message.of("season.unnamed", "days", plainly(season)));
  }

  /// What the moderators call it, or the month that it is.
  private static Optional<String> name(Span season, ServerSettings settings) {
    return new Seasons(settings.seasons())
        .name(season)
        .or(
            () ->
                season instanceof Span.Month month ? Optional.of(month.name()) : Optional.empty());
  }

  private static String plainly(Span season) {
    return season.first() + " – " + season.last();
  }

  private static Button button(Span season) {
    return new Button(
        Message.of("button.season-board"),
        new CommandLine("board", Map.of(), List.of(season.key(), "0")));
  }
}

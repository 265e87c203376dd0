package dev.hotseat.occasion;

import dev.hotseat.board.SeasonEnd;
import dev.hotseat.board.Seasons;
import dev.hotseat.board.Span;
import dev.hotseat.command.Reply.Card;
import dev.hotseat.server.ServerSettings;
import dev.hotseat.server.Servers;
import java.time.LocalDate;
import java.util.Optional;

/// The end of a season, told on the day after it.
final class SeasonEnds implements Occasion {
  private static final int DAYS_LATE = 3;

  private final Servers servers;
  private final SeasonEnd end;

  SeasonEnds(Servers servers, SeasonEnd end) {
    this.servers = servers;
    this.end = end;
  }

  @Override
  public Optional<Due> on(LocalDate date, String server) {
    ServerSettings settings = servers.settings(server);
    Span season = before(date, server);
    return season.last().plusDays(1).equals(date)
        ? Optional.of(
            new Due(
                "season-" + server + "-" + season.key(),
                date,
                date.atStartOfDay(settings.zone()).toInstant()))
        : Optional.empty();
  }

  @Override
  public int daysLate() {
    return DAYS_LATE;
  }

  @Override
  public Optional<Card> card(LocalDate date, String server) {
    return end.card(server, before(date, server));
  }

  private Span before(LocalDate date, String server) {
    return new Seasons(servers.settings(server).seasons()).at(date.minusDays(1));
  }
}

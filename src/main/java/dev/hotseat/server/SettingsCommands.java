package dev.hotseat.server;

import dev.hotseat.command.Command;
import dev.hotseat.command.Invocation;
import dev.hotseat.command.Part;
import dev.hotseat.command.Reply;
import dev.hotseat.text.Message;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.Map;

/// `/settings show` and `/settings set`.
final class SettingsCommands {
  private final Servers servers;
  private final Checkup checkup;
  private final Wishes wishes;
  private final Clock clock;

  SettingsCommands(Servers servers, Checkup checkup, Clock clock) {
    this.servers = servers;
    this.checkup = checkup;
    this.wishes = new Wishes(checkup, clock);
    this.clock = clock;
  }

  Command show() {
    return Command.personal("settings show", this::shown).forModerators();
  }

  Command set() {
    return Command.personal("settings set", this::set, Wishes.OPTIONS).forModerators();
  }

  private Reply shown(Invocation invocation) {
    String server = invocation.caller().place().server().orElseThrow();
    return card("server.settings", server, servers.settings(server));
  }

  private Reply set(Invocation invocation) {
    String server = invocation.caller().place().server().orElseThrow();
    if (invocation.values().isEmpty()) {
      return card("server.settings-unchanged", server, servers.settings(server));
    }
    ServerSettings changed = servers.change(server, wishes.of(invocation, server));
    return card("server.settings-changed", server, changed);
  }

  private Reply card(String heading, String server, ServerSettings settings) {
    return Reply.toCaller(
        new Part.Heading(Message.of(heading)),
        line("server.language", settings.language().getDisplayLanguage(Locale.ENGLISH)),
        new Part.Paragraph(zone(settings)),
        new Part.Paragraph(moderators(server, settings)),
        line("server.ask-channels", channels(server, settings)),
        line(
            "server.best-replies", Message.of(settings.bestReplies() ? "server.on" : "server.off")),
        line(
            "server.board",
            switch (settings.board()) {
              case POINTS -> Message.of("server.by-points");
              case DAYS -> Message.of("server.by-days");
            }),
        new Part.Paragraph(season(settings)),
        line("server.recap", Message.of(settings.recap() ? "server.on" : "server.off")),
        new Part.Paragraph(Message.of("server.integrations")));
  }

  private static Part line(String key, Object value) {
    return new Part.Paragraph(Message.of(key, "value", value));
  }

  /// With the time that it is there, by which a wrong zone is noticed.
  private Message zone(ServerSettings settings) {
    LocalTime now = LocalTime.ofInstant(clock.instant(), settings.zone());
    return Message.of(
        "server.zone",
        "value",
        settings.zone().getId(),
        "time",
        now.truncatedTo(ChronoUnit.MINUTES).toString());
  }

  /// The season that runs, and those that are still to come.
  private Message season(ServerSettings settings) {
    LocalDate today = LocalDate.ofInstant(clock.instant(), settings.zone());
    return settings.seasons().stream()
        .filter(season -> !season.last().isBefore(today))
        .map(SettingsCommands::said)
        .reduce((one, next) -> Message.of("server.season-and", "one", one, "next", next))
        .map(seasons -> Message.of("server.seasons", "seasons", seasons))
        .orElseGet(() -> Message.of("server.season"));
  }

  private static Message said(NamedSeason season) {
    return Message.of(
        "server.season-named",
        "name",
        season.name(),
        "first",
        season.first().toString(),
        "last",
        season.last().toString());
  }

  private Message moderators(String server, ServerSettings settings) {
    return settings
        .moderatorRole()
        .map(id -> Message.of("server.moderator-role", "value", role(server, id)))
        .orElseGet(() -> Message.of("server.no-moderator-role"));
  }

  private Object role(String server, String id) {
    return checkup
        .role(server, id)
        .<Object>map(name -> name)
        .orElseGet(() -> Message.of("server.gone-role"));
  }

  private Object channels(String server, ServerSettings settings) {
    if (settings.askChannels().isEmpty()) {
      return Message.of("server.all-channels");
    }
    Map<String, String> names = checkup.channels(server, settings.askChannels());
    int gone = settings.askChannels().size() - names.size();
    return gone == 0
        ? String.join(", ", names.values())
        : Message.of(
            "server.channels-gone", "channels", String.join(", ", names.values()), "count", gone);
  }
}

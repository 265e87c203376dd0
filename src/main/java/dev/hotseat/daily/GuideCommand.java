package dev.hotseat.daily;

import dev.hotseat.command.Command;
import dev.hotseat.command.Command.Given;
import dev.hotseat.command.Invocation;
import dev.hotseat.command.Part;
import dev.hotseat.command.Place;
import dev.hotseat.command.Reply;
import dev.hotseat.server.Checkup;
import dev.hotseat.server.ServerSettings;
import dev.hotseat.server.Servers;
import dev.hotseat.text.Message;
import java.util.List;

/// The button that sets up the daily: says how, with an example that works in this server. A form
/// could not ask for a channel.
final class GuideCommand {
  private static final String SOMEWHERE = "#daily";
  private static final String ANY_ZONE = "Europe/Berlin";

  private final Servers servers;
  private final Checkup checkup;

  GuideCommand(Servers servers, Checkup checkup) {
    this.servers = servers;
    this.checkup = checkup;
  }

  Command command() {
    return Command.personal("daily-guide", this::guide).forModerators().given(Given.SILENT);
  }

  private Reply guide(Invocation invocation) {
    Place place = invocation.caller().place();
    String server = place.server().orElseThrow();
    return Reply.toCaller(
        new Part.Paragraph(Message.of("daily.guide")),
        new Part.Paragraph(
            Message.of(
                "daily.guide-example",
                "channel",
                channel(server, place.channel()),
                "zone",
                zone(server))),
        new Part.Paragraph(Message.of("daily.guide-more")));
  }

  private String channel(String server, String here) {
    return checkup.channels(server, List.of(here)).getOrDefault(here, SOMEWHERE);
  }

  private String zone(String server) {
    ServerSettings settings = servers.settings(server);
    return settings.zone().equals(ServerSettings.DEFAULT.zone())
        ? ANY_ZONE
        : settings.zone().getId();
  }
}

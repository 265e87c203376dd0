package dev.hotseat.server;

import dev.hotseat.command.Audience;
import dev.hotseat.command.Button;
import dev.hotseat.command.Command;
import dev.hotseat.command.CommandLine;
import dev.hotseat.command.Invocation;
import dev.hotseat.command.Part;
import dev.hotseat.command.Place;
import dev.hotseat.command.Reply;
import dev.hotseat.text.Message;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/// `/doctor`: a line for each thing that has to be right, and how to mend what is not.
final class DoctorCommand {
  /// Heartbeats come every 41 seconds at most.
  private static final Duration ALIVE = Duration.ofMinutes(2);

  private final Servers servers;
  private final Notices notices;
  private final Checkup checkup;
  private final Inventory inventory;
  private final ScheduleCheck schedules;

  DoctorCommand(
      Servers servers,
      Notices notices,
      Checkup checkup,
      Inventory inventory,
      ScheduleCheck schedules) {
    this.servers = servers;
    this.notices = notices;
    this.checkup = checkup;
    this.inventory = inventory;
    this.schedules = schedules;
  }

  Command command() {
    return Command.personal("doctor", this::look).forModerators();
  }

  private Reply look(Invocation invocation) {
    Place place = invocation.caller().place();
    String server = place.server().orElseThrow();
    List<Part> parts = new ArrayList<>();
    parts.add(new Part.Heading(Message.of("doctor.heading")));
    access(server, place.channel()).forEach(said -> parts.add(new Part.Paragraph(said)));
    parts.add(new Part.Paragraph(settings(server)));
    schedules.look(server).forEach(said -> parts.add(new Part.Paragraph(said)));
    parts.add(new Part.Paragraph(bank()));
    parts.add(
        new Part.Paragraph(
            Message.of(inventory.meaning() ? "doctor.meaning" : "doctor.words-alone")));
    parts.add(new Part.Paragraph(silence()));
    List<Notice> waiting = notices.waiting(server);
    waiting.forEach(notice -> parts.add(new Part.Paragraph(notice.message())));
    notices.told(waiting);
    return new Reply.Card(
        Audience.CALLER,
        parts,
        List.of(new Button(Message.of("button.check-again"), CommandLine.of("doctor"))));
  }

  private List<Message> access(String server, String here) {
    List<String> asked = servers.settings(server).askChannels();
    Set<String> channels = new LinkedHashSet<>(asked);
    channels.add(here);
    List<Message> said = new ArrayList<>();
    checkup.access(server, channels).forEach(access -> said.add(said(access)));
    int gone = asked.size() - checkup.channels(server, asked).size();
    if (gone > 0) {
      said.add(Message.of("doctor.channels-gone", "count", gone));
    }
    return said;
  }

  private static Message said(Checkup.Access access) {
    return access.missing().isEmpty()
        ? Message.of("doctor.channel", "channel", access.channel())
        : Message.of(
            "doctor.channel-missing",
            "channel",
            access.channel(),
            "count",
            access.missing().size(),
            "permissions",
            String.join(", ", access.missing()));
  }

  private Message settings(String server) {
    ServerSettings settings = servers.settings(server);
    return settings.zone().equals(ServerSettings.DEFAULT.zone())
        ? Message.of("doctor.no-zone")
        : Message.of("doctor.settings", "zone", settings.zone().getId());
  }

  private Message bank() {
    if (inventory.questions() == 0) {
      return Message.of("doctor.no-questions");
    }
    return inventory.problems() == 0
        ? Message.of("doctor.bank", "count", inventory.questions())
        : Message.of(
            "doctor.bank-problems",
            "count",
            inventory.questions(),
            "problems",
            inventory.problems());
  }

  private Message silence() {
    Duration silence = checkup.silence();
    return Message.of(
        silence.compareTo(ALIVE) <= 0 ? "doctor.connected" : "doctor.silent",
        "seconds",
        silence.toSeconds());
  }
}

package dev.hotseat.server;

import dev.hotseat.channel.Channels;
import dev.hotseat.channel.Listener;
import dev.hotseat.command.Command;
import dev.hotseat.text.Message;
import java.time.Clock;
import java.util.List;

/// What moderators have to do with: settings, `/doctor`, the arrival in a server, notices; and
/// `/help`, which depends on who asks.
public final class Administration {
  private final SettingsCommands settings;
  private final Guide guide = new Guide();
  private final Reception reception;
  private final Servers servers;
  private final Notices notices;
  private final Checkup checkup;
  private final Inventory inventory;
  private final Clock clock;

  /// @param checkup what the front end knows of its own state
  /// @param inventory what there is to work with
  public Administration(
      Servers servers,
      Presence presence,
      Notices notices,
      Channels channels,
      Checkup checkup,
      Inventory inventory,
      Clock clock) {
    this.servers = servers;
    this.notices = notices;
    this.checkup = checkup;
    this.inventory = inventory;
    this.clock = clock;
    settings = new SettingsCommands(servers, checkup, clock);
    reception = new Reception(presence, notices, channels, clock);
  }

  /// The commands.
  ///
  /// @param schedules looks at what is posted by schedule
  public List<Command> commands(ScheduleCheck schedules) {
    DoctorCommand doctor = new DoctorCommand(servers, notices, checkup, inventory, schedules);
    return List.of(settings.show(), settings.set(), doctor.command(), guide.command());
  }

  /// What happens when the program arrives, leaves, or meets a moderator.
  public Listener listener() {
    return reception;
  }

  /// Whether questions may be asked in a channel.
  public boolean mayAsk(String server, String channel) {
    List<String> channels = servers.settings(server).askChannels();
    return channels.isEmpty() || channels.contains(channel);
  }

  /// Tells the next moderator who comes by.
  ///
  /// @param message what is wrong, and what to do
  public void tellModerators(String server, Message message) {
    notices.add(server, message, clock.instant());
  }
}

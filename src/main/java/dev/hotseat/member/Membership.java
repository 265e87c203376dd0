package dev.hotseat.member;

import dev.hotseat.command.Command;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;

/// What members decide and know about themselves: `/my-settings` and `/my-data`.
public final class Membership {
  private final MySettingsCommand settings;
  private final MyDataCommands data;

  public Membership(MemberSettings settings, PersonalData data, Clock clock) {
    this.settings = new MySettingsCommand(settings);
    this.data = new MyDataCommands(data, clock);
  }

  /// The commands.
  public List<Command> commands() {
    List<Command> commands = new ArrayList<>();
    commands.add(settings.command());
    commands.addAll(data.commands());
    return commands;
  }
}

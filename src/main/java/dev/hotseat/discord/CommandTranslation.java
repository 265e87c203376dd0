package dev.hotseat.discord;

import dev.hotseat.command.Access;
import dev.hotseat.command.Audience;
import dev.hotseat.command.Command;
import dev.hotseat.command.Command.Given;
import dev.hotseat.command.Command.Where;
import dev.hotseat.command.Dispatcher;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import net.dv8tion.jda.api.Permission;
import net.dv8tion.jda.api.interactions.IntegrationType;
import net.dv8tion.jda.api.interactions.InteractionContextType;
import net.dv8tion.jda.api.interactions.commands.DefaultMemberPermissions;
import net.dv8tion.jda.api.interactions.commands.build.CommandData;
import net.dv8tion.jda.api.interactions.commands.build.Commands;
import net.dv8tion.jda.api.interactions.commands.build.OptionData;
import net.dv8tion.jda.api.interactions.commands.build.SlashCommandData;
import net.dv8tion.jda.api.interactions.commands.build.SubcommandData;

/// Our commands as Discord takes them. Commands whose names share their first word are one command
/// with subcommands.
final class CommandTranslation {
  private CommandTranslation() {}

  static List<CommandData> of(Dispatcher dispatcher) {
    List<CommandData> all = new ArrayList<>();
    Map<String, List<Command>> groups = new LinkedHashMap<>();
    for (Command command : dispatcher.given(Given.TYPED)) {
      String word = command.name().split(" ", 2)[0];
      groups.computeIfAbsent(word, name -> new ArrayList<>()).add(command);
    }
    groups.forEach((word, commands) -> all.add(slash(word, commands)));
    dispatcher.given(Given.FOR_MESSAGE).forEach(command -> all.add(forMessage(command)));
    return all;
  }

  private static CommandData forMessage(Command command) {
    CommandData data = Commands.message(CommandNames.shown(command.name()));
    data.setNameLocalizations(CommandNames.names(command.name()));
    return where(data, List.of(command));
  }

  private static CommandData slash(String word, List<Command> commands) {
    SlashCommandData data = Commands.slash(word, CommandNames.description(word));
    data.setNameLocalizations(CommandNames.names(word));
    data.setDescriptionLocalizations(CommandNames.descriptions(word));
    if (commands.getFirst().name().equals(word)) {
      data.addOptions(options(commands.getFirst()));
    } else {
      data.addSubcommands(commands.stream().map(CommandTranslation::subcommand).toList());
    }
    return where(data, commands);
  }

  private static SubcommandData subcommand(Command command) {
    String name = command.name().split(" ", 2)[1];
    return new SubcommandData(name, CommandNames.description(command.name()))
        .setNameLocalizations(CommandNames.names(command.name()))
        .setDescriptionLocalizations(CommandNames.descriptions(command.name()))
        .addOptions(options(command));
  }

  /// Discord wants those that must be given first.
  private static List<OptionData> options(Command command) {
    return command.options().stream()
        .sorted(Comparator.comparing(option -> !option.required()))
        .map(option -> OptionTranslation.of(option, command.name() + "." + option.name()))
        .toList();
  }

  /// Who can answer in private anywhere is of use to people who brought the bot for themselves.
  private static CommandData where(CommandData data, List<Command> commands) {
    if (commands.stream().allMatch(command -> command.access() == Access.MODERATOR)) {
      data.setDefaultPermissions(DefaultMemberPermissions.enabledFor(Permission.MANAGE_SERVER));
    }
    if (commands.stream().allMatch(command -> command.place() == Where.IN_SERVER)) {
      return data.setContexts(InteractionContextType.GUILD)
          .setIntegrationTypes(IntegrationType.GUILD_INSTALL);
    }
    data.setContexts(InteractionContextType.ALL);
    return commands.stream().allMatch(command -> command.audience() == Audience.CALLER)
        ? data.setIntegrationTypes(IntegrationType.ALL)
        : data.setIntegrationTypes(IntegrationType.GUILD_INSTALL);
  }
}

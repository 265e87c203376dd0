package dev.hotseat.discord;

import dev.hotseat.command.Command;
import dev.hotseat.command.CommandLine;
import dev.hotseat.command.Dispatcher;
import dev.hotseat.discord.drawing.FormId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import net.dv8tion.jda.api.entities.Message;
import net.dv8tion.jda.api.events.interaction.ModalInteractionEvent;
import net.dv8tion.jda.api.events.interaction.command.MessageContextInteractionEvent;
import net.dv8tion.jda.api.events.interaction.command.SlashCommandInteractionEvent;
import net.dv8tion.jda.api.events.interaction.component.ButtonInteractionEvent;
import net.dv8tion.jda.api.interactions.commands.OptionMapping;
import net.dv8tion.jda.api.interactions.modals.ModalMapping;

/// The command that an interaction gives.
final class Lines {
  private Lines() {}

  static CommandLine by(SlashCommandInteractionEvent event) {
    Map<String, String> values = new LinkedHashMap<>();
    for (OptionMapping option : event.getOptions()) {
      values.put(option.getName(), option.getAsString());
    }
    return new CommandLine(event.getFullCommandName(), values, List.of());
  }

  /// A form's fields are named after the options that they fill.
  static CommandLine by(ModalInteractionEvent event, Dispatcher dispatcher) {
    CommandLine line = FormId.runs(event.getModalId());
    Map<String, String> values = new LinkedHashMap<>(line.named());
    for (ModalMapping field : event.getValues()) {
      values.put(field.getCustomId(), field.getAsString());
    }
    CommandLine filled = new CommandLine(line.name(), values, line.unnamed());
    return knowing(Command.SENT, event.getId(), filled, dispatcher);
  }

  /// A button stores its line, and the message that it stands under goes with it.
  static CommandLine by(ButtonInteractionEvent event, Dispatcher dispatcher) {
    CommandLine line = CommandLine.parse(event.getComponentId());
    return knowing(Command.PRESSED, event.getMessageId(), line, dispatcher);
  }

  /// The line with an option more, where its command wants to know that.
  private static CommandLine knowing(
      String option, String value, CommandLine line, Dispatcher dispatcher) {
    boolean wanted =
        dispatcher.command(line).stream()
            .flatMap(command -> command.options().stream())
            .anyMatch(known -> known.name().equals(option));
    if (!wanted) {
      return line;
    }
    Map<String, String> values = new LinkedHashMap<>(line.named());
    values.put(option, value);
    return new CommandLine(line.name(), values, line.unnamed());
  }

  static CommandLine by(MessageContextInteractionEvent event, String command) {
    Message target = event.getTarget();
    return CommandLine.of(
        command,
        "message",
        target.getId(),
        "author",
        target.getAuthor().getId(),
        "text",
        target.getContentRaw());
  }
}

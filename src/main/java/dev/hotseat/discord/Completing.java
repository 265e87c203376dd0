package dev.hotseat.discord;

import dev.hotseat.command.Caller;
import dev.hotseat.command.Completion.Suggestion;
import dev.hotseat.command.Dispatcher;
import java.util.List;
import net.dv8tion.jda.api.events.interaction.command.CommandAutoCompleteInteractionEvent;
import net.dv8tion.jda.api.hooks.ListenerAdapter;
import net.dv8tion.jda.api.interactions.AutoCompleteQuery;
import net.dv8tion.jda.api.interactions.commands.Command.Choice;
import net.dv8tion.jda.api.interactions.commands.build.OptionData;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Offers values for an option while it is being typed.
final class Completing extends ListenerAdapter {
  private static final Logger log = LoggerFactory.getLogger(Completing.class);

  private final Dispatcher dispatcher;
  private final Callers callers;
  private final Paces paces;
  private final Incidents incidents;

  Completing(Dispatcher dispatcher, Callers callers, Paces paces, Incidents incidents) {
    this.dispatcher = dispatcher;
    this.callers = callers;
    this.paces = paces;
    this.incidents = incidents;
  }

  @Override
  public void onCommandAutoCompleteInteraction(CommandAutoCompleteInteractionEvent event) {
    Caller caller = callers.of(event);
    List<Choice> choices = paces.allowTyping(caller) ? choices(event, caller) : List.of();
    try {
      Requests.once(() -> event.replyChoices(choices).map(done -> true));
    } catch (RequestFailed failed) {
      log.info("proposals came to nothing: {}", failed.getMessage());
    }
  }

  private List<Choice> choices(CommandAutoCompleteInteractionEvent event, Caller caller) {
    AutoCompleteQuery typed = event.getFocusedOption();
    try {
      return dispatcher
          .complete(event.getFullCommandName(), typed.getName(), typed.getValue(), caller)
          .stream()
          .filter(Completing::isTaken)
          .limit(OptionData.MAX_CHOICES)
          .map(suggestion -> new Choice(label(suggestion), suggestion.value()))
          .toList();
    } catch (RuntimeException fault) {
      incidents.note("completion of /" + event.getFullCommandName(), fault);
      return List.of();
    }
  }

  private static boolean isTaken(Suggestion suggestion) {
    return !suggestion.value().isEmpty()
        && suggestion.value().length() <= OptionData.MAX_CHOICE_VALUE_LENGTH
        && !suggestion.label().isBlank();
  }

  private static String label(Suggestion suggestion) {
    return CommandNames.cut(suggestion.label(), OptionData.MAX_CHOICE_NAME_LENGTH);
  }
}

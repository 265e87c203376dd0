package dev.hotseat.discord;

import dev.hotseat.channel.Listener;
import dev.hotseat.command.Audience;
import dev.hotseat.command.Caller;
import dev.hotseat.command.Command;
import dev.hotseat.command.Command.Given;
import dev.hotseat.command.CommandLine;
import dev.hotseat.command.Dispatcher;
import dev.hotseat.command.Part;
import dev.hotseat.command.Reply;
import dev.hotseat.discord.drawing.Drawing;
import dev.hotseat.text.Message;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import net.dv8tion.jda.api.events.interaction.ModalInteractionEvent;
import net.dv8tion.jda.api.events.interaction.command.MessageContextInteractionEvent;
import net.dv8tion.jda.api.events.interaction.command.SlashCommandInteractionEvent;
import net.dv8tion.jda.api.events.interaction.component.ButtonInteractionEvent;
import net.dv8tion.jda.api.hooks.ListenerAdapter;
import net.dv8tion.jda.api.interactions.callbacks.IReplyCallback;

/// Runs what people give as commands, buttons and forms, each once, and answers. Every call comes
/// on a thread of its own.
final class Answering extends ListenerAdapter {
  private static final int MARK = 6;

  private final Dispatcher dispatcher;
  private final Listener listener;
  private final Callers callers;
  private final Gate gate;
  private final Paces paces;
  private final Incidents incidents;
  private final Supplier<String> ids;
  private final SeenBefore seen = new SeenBefore();

  Answering(
      Dispatcher dispatcher,
      Listener listener,
      Callers callers,
      Gate gate,
      Paces paces,
      Incidents incidents,
      Supplier<String> ids) {
    this.dispatcher = dispatcher;
    this.listener = listener;
    this.callers = callers;
    this.gate = gate;
    this.paces = paces;
    this.incidents = incidents;
    this.ids = ids;
  }

  @Override
  public void onSlashCommandInteraction(SlashCommandInteractionEvent event) {
    CommandLine line = Lines.by(event);
    take(event, line, caller -> dispatcher.dispatchTyped(line, caller));
  }

  @Override
  public void onMessageContextInteraction(MessageContextInteractionEvent event) {
    String name =
        dispatcher.given(Given.FOR_MESSAGE).stream()
            .map(Command::name)
            .filter(command -> CommandNames.shown(command).equals(event.getName()))
            .findFirst()
            .orElse(event.getName());
    run(event, Lines.by(event, name));
  }

  @Override
  public void onButtonInteraction(ButtonInteractionEvent event) {
    run(event, Lines.by(event, dispatcher));
  }

  @Override
  public void onModalInteraction(ModalInteractionEvent event) {
    run(event, Lines.by(event, dispatcher));
  }

  private void run(IReplyCallback event, CommandLine line) {
    take(event, line, caller -> dispatcher.dispatch(line, caller));
  }

  private void take(IReplyCallback event, CommandLine line, Function<Caller, Reply> running) {
    if (!seen.isNew(event.getIdLong())) {
      return;
    }
    Caller caller = callers.of(event);
    String mark = ids.get();
    Drawing drawing = new Drawing(Languages.of(caller.locale()));
    Answer answer = new Answer(event, drawing, mark.substring(Math.max(0, mark.length() - MARK)));
    if (!gate.enter()) {
      answer.give(sentence(gate.isClosed() ? "discord.stopping" : "discord.busy"));
      return;
    }
    try {
      answer(line, caller, answer, running);
    } catch (RuntimeException fault) {
      answer.give(incidents.note("/" + line.name(), fault));
    } finally {
      gate.leave();
    }
  }

  private void answer(
      CommandLine line, Caller caller, Answer answer, Function<Caller, Reply> running) {
    if (!paces.allow(caller)) {
      answer.give(sentence("discord.slow-down"));
      return;
    }
    Optional<Command> slow =
        dispatcher.command(line).filter(command -> command.speed() == Command.Speed.SLOW);
    if (slow.isPresent()) {
      answerLater(slow.get().audience(), line, caller, answer, running);
    } else {
      answer.give(running.apply(caller));
    }
    if (caller.moderator() && caller.place().server().isPresent()) {
      listener.moderatorSeen(caller, answer::add);
    }
  }

  private void answerLater(
      Audience audience,
      CommandLine line,
      Caller caller,
      Answer answer,
      Function<Caller, Reply> running) {
    boolean reachable = answer.announce(audience);
    Reply reply = running.apply(caller);
    try {
      answer.giveLater(reply, audience, reachable);
    } catch (RuntimeException fault) {
      answer.giveLater(incidents.note("/" + line.name(), fault), audience, reachable);
    }
  }

  private static Reply sentence(String key) {
    return Reply.toCaller(new Part.Paragraph(Message.of(key)));
  }
}

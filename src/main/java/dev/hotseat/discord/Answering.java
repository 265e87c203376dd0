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
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import net.dv8tion.jda.api.entities.Message;
import net.dv8tion.jda.api.events.interaction.ModalInteractionEvent;
import net.dv8tion.jda.api.events.interaction.command.MessageContextInteractionEvent;
import net.dv8tion.jda.api.events.interaction.command.SlashCommandInteractionEvent;
import net.dv8tion.jda.api.events.interaction.component.ButtonInteractionEvent;
import net.dv8tion.jda.api.hooks.ListenerAdapter;
import net.dv8tion.jda.api.interactions.callbacks.IReplyCallback;
import org.jspecify.annotations.Nullable;

/// Runs what people give as commands, buttons and forms, each once, and answers. Every call comes
/// on a thread of its own.
final class Answering extends ListenerAdapter {
  private static final int MARK = 6;
  private static final Duration TO_OBJECT = Duration.ofSeconds(1);

  /// Runs a line for its caller.
  private interface Running {
    Reply run(CommandLine line, Caller caller);
  }

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
    take(event, () -> Lines.by(event), dispatcher::dispatchTyped);
  }

  @Override
  public void onMessageContextInteraction(MessageContextInteractionEvent event) {
    String name =
        dispatcher.given(Given.FOR_MESSAGE).stream()
            .map(Command::name)
            .filter(command -> CommandNames.shown(command).equals(event.getName()))
            .findFirst()
            .orElse(event.getName());
    take(event, () -> Lines.by(event, name), dispatcher::dispatch);
  }

  @Override
  public void onButtonInteraction(ButtonInteractionEvent event) {
    take(event, event.getMessage(), () -> Lines.by(event, dispatcher));
  }

  @Override
  public void onModalInteraction(ModalInteractionEvent event) {
    take(event, event.getMessage(), () -> Lines.by(event, dispatcher));
  }

  private void take(IReplyCallback event, @Nullable Message source, Supplier<CommandLine> given) {
    if (isForAnother(event, source)) {
      take(event, () -> CommandLine.of(""), (line, caller) -> sentence("discord.not-yours"));
    } else {
      take(event, given, dispatcher::dispatch);
    }
  }

  /// What only one person sees, nobody else can press, unless by forgery.
  private static boolean isForAnother(IReplyCallback event, @Nullable Message source) {
    return source != null
        && source.isEphemeral()
        && source.getInteractionMetadata() != null
        && !source.getInteractionMetadata().getUser().equals(event.getUser());
  }

  /// Whatever goes wrong, it is answered.
  private void take(IReplyCallback event, Supplier<CommandLine> given, Running running) {
    if (!seen.isNew(event.getIdLong())) {
      return;
    }
    String mark = ids.get();
    Drawing drawing = new Drawing(Languages.of(event.getUserLocale().toLocale()));
    Answer answer = new Answer(event, drawing, mark.substring(Math.max(0, mark.length() - MARK)));
    if (!gate.enter()) {
      answer.give(sentence(gate.isClosed() ? "discord.stopping" : "discord.busy"));
      return;
    }
    try {
      answer(given.get(), callers.of(event), answer, running);
    } catch (RuntimeException fault) {
      answer.give(incidents.note("an interaction", fault));
    } finally {
      gate.leave();
    }
  }

  private void answer(CommandLine line, Caller caller, Answer answer, Running running) {
    if (!paces.allow(caller)) {
      answer.give(sentence("discord.slow-down"));
      return;
    }
    Optional<Command> slow =
        dispatcher.command(line).filter(command -> command.speed() == Command.Speed.SLOW);
    if (slow.isPresent()) {
      answerLater(slow.get().audience(), line, caller, answer, running);
    } else {
      answer.give(running.run(line, caller));
    }
    if (caller.moderator() && caller.place().server().isPresent()) {
      listener.moderatorSeen(caller, answer::add);
    }
  }

  private void answerLater(
      Audience audience, CommandLine line, Caller caller, Answer answer, Running running) {
    Optional<Reply> objection =
        audience == Audience.EVERYONE ? objection(line, caller) : Optional.empty();
    if (objection.isPresent()) {
      answer.give(objection.get());
      return;
    }
    boolean reachable = answer.announce(audience);
    Reply reply = running.run(line, caller);
    try {
      answer.giveLater(reply, audience, reachable);
    } catch (RuntimeException fault) {
      answer.giveLater(incidents.note("/" + line.name(), fault), audience, reachable);
    }
  }

  /// Where that takes long, the announcement does not wait for it.
  private Optional<Reply> objection(CommandLine line, Caller caller) {
    return CompletableFuture.supplyAsync(
            () -> dispatcher.objection(line, caller),
            look -> Thread.ofVirtual().name("objection").start(look))
        .completeOnTimeout(Optional.empty(), TO_OBJECT.toMillis(), TimeUnit.MILLISECONDS)
        .join();
  }

  private static Reply sentence(String key) {
    return Reply.toCaller(new Part.Paragraph(dev.hotseat.text.Message.of(key)));
  }
}

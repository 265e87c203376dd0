package dev.hotseat.discord;

import dev.hotseat.command.Audience;
import dev.hotseat.command.Reply;
import dev.hotseat.command.Reply.Card;
import dev.hotseat.discord.Trouble.Kind;
import dev.hotseat.discord.drawing.Drawing;
import java.util.List;
import net.dv8tion.jda.api.entities.channel.middleman.MessageChannel;
import net.dv8tion.jda.api.interactions.InteractionHook;
import net.dv8tion.jda.api.interactions.callbacks.IModalCallback;
import net.dv8tion.jda.api.interactions.callbacks.IReplyCallback;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// The answer to one interaction: at once, or announced first and given later. Where Discord does
/// not take it any more, it goes the way that everybody can write to: the channel for what all may
/// see, a private message for what the caller alone may see.
final class Answer {
  private static final Logger log = LoggerFactory.getLogger(Answer.class);

  private final IReplyCallback interaction;
  private final Drawing drawing;
  private final String mark;

  /// @param mark makes a form's id its own
  Answer(IReplyCallback interaction, Drawing drawing, String mark) {
    this.interaction = interaction;
    this.drawing = drawing;
    this.mark = mark;
  }

  /// Answers at once.
  void give(Reply reply) {
    switch (reply) {
      case Reply.Form form -> open(form);
      case Card card -> give(card);
      case Reply.Farewell farewell -> give(last(farewell));
    }
  }

  private void give(Card card) {
    try {
      Requests.once(
          () ->
              interaction
                  .reply(drawing.message(card.parts(), card.buttons()))
                  .setEphemeral(isPrivate(card)));
    } catch (RequestFailed failed) {
      if (!failed.is(Kind.ACKNOWLEDGED)) {
        elsewhere(card, failed);
      }
    }
  }

  /// Too late for a form is too late: whoever pressed the button reads that it failed, and presses
  /// again.
  private void open(Reply.Form form) {
    if (!(interaction instanceof IModalCallback opener)) {
      throw new IllegalStateException("a form cannot be answered by a form");
    }
    try {
      Requests.once(() -> opener.replyModal(drawing.form(form, mark)));
    } catch (RequestFailed failed) {
      log.info("a form could not be opened: {}", failed.getMessage());
    }
  }

  /// Announces that the answer will come, and to whom.
  ///
  /// @return whether it can be given to the interaction
  boolean announce(Audience audience) {
    try {
      Requests.once(() -> interaction.deferReply(audience == Audience.CALLER));
      return true;
    } catch (RequestFailed failed) {
      log.info("an answer could not be announced: {}", failed.getMessage());
      // JDA tries again by itself where the line breaks; what it hears then is that it is done.
      return !failed.is(Kind.LATE);
    }
  }

  /// Gives an announced answer.
  void giveLater(Reply reply, Audience announced, boolean reachable) {
    Card card =
        switch (reply) {
          case Card shown -> shown;
          case Reply.Farewell farewell -> last(farewell);
          case Reply.Form form ->
              throw new IllegalStateException("a slow command opened the form " + form.runs());
        };
    try {
      if (!reachable) {
        throw new RequestFailed(new Trouble(Kind.LATE, 0, List.of()), new IllegalStateException());
      }
      // A hook of its own, since that of the event gives up when the announcement has no answer.
      send(card, announced, InteractionHook.from(interaction.getJDA(), interaction.getToken()));
    } catch (RequestFailed failed) {
      elsewhere(card, failed);
    }
  }

  /// Says something more to the caller alone, once all is answered.
  ///
  /// @throws dev.hotseat.channel.Unreachable where it does not arrive
  void add(Card card) {
    InteractionHook hook = InteractionHook.from(interaction.getJDA(), interaction.getToken());
    try {
      Requests.once(
          () -> hook.sendMessage(drawing.message(card.parts(), card.buttons())).setEphemeral(true));
    } catch (RequestFailed failed) {
      throw Places.unreachable(failed, "");
    }
  }

  private void send(Card card, Audience announced, InteractionHook hook) {
    if (announced == Audience.EVERYONE && isPrivate(card)) {
      Requests.persistently(() -> hook.deleteOriginal().map(done -> true));
      Requests.persistently(
          () -> hook.sendMessage(drawing.message(card.parts(), card.buttons())).setEphemeral(true));
    } else {
      Requests.persistently(() -> hook.editOriginal(drawing.edit(card.parts(), card.buttons())));
    }
  }

  private void elsewhere(Card card, RequestFailed failed) {
    log.info("an answer has to go another way: {}", failed.getMessage());
    try {
      if (isPrivate(card)) {
        MessageChannel direct =
            Requests.persistently(() -> interaction.getUser().openPrivateChannel());
        post(card, direct);
      } else {
        post(card, interaction.getMessageChannel());
      }
    } catch (RequestFailed lost) {
      log.warn("an answer could not be given: {}, then {}", failed.getMessage(), lost.getMessage());
    }
  }

  private void post(Card card, MessageChannel channel) {
    String key = interaction.getId();
    Requests.persistently(
        () -> channel.sendMessage(drawing.message(card.parts(), card.buttons())).setNonce(key));
  }

  private static boolean isPrivate(Card card) {
    return card.audience() == Audience.CALLER;
  }

  private static Card last(Reply.Farewell farewell) {
    return new Card(Audience.CALLER, farewell.parts(), List.of());
  }
}

package dev.hotseat.round;

import static dev.hotseat.command.Command.personal;

import dev.hotseat.channel.Channels;
import dev.hotseat.channel.Unreachable;
import dev.hotseat.command.Caller;
import dev.hotseat.command.Command;
import dev.hotseat.command.Command.Given;
import dev.hotseat.command.Invocation;
import dev.hotseat.command.Option;
import dev.hotseat.command.Part.Paragraph;
import dev.hotseat.command.Rejection;
import dev.hotseat.command.Reply;
import dev.hotseat.text.Message;
import java.util.Optional;
import java.util.concurrent.locks.ReentrantLock;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Takes a reply off a closing card, for its author and for moderators.
final class UnshowCommand {
  private static final Logger log = LoggerFactory.getLogger(UnshowCommand.class);

  private final Option<String> reply = Option.text("reply").always();
  private final Option<String> pressed = Option.text(Command.PRESSED);

  private final Rounds rounds;
  private final Channels channels;
  private final Admission admission;
  private final ClosingCard card;
  // Of two drawings of a card at once, the older one could arrive last.
  private final ReentrantLock drawing = new ReentrantLock();

  UnshowCommand(RoundPorts ports, Admission admission, ClosingCard card) {
    this.rounds = ports.rounds();
    this.channels = ports.channels();
    this.admission = admission;
    this.card = card;
  }

  Command command() {
    return personal(Buttons.UNSHOW, this::unshow, Admission.ROUND, reply, pressed)
        .inServers()
        .given(Given.SILENT);
  }

  /// A reply that its author had deleted is not there any more; then the card alone is left to be
  /// drawn, whoever wants it.
  private Reply unshow(Invocation invocation) {
    Round round = admission.round(invocation);
    Optional<Answer> answer =
        rounds.answer(invocation.required(reply)).filter(one -> one.round() == round.id());
    answer.ifPresent(one -> remove(one, invocation.caller()));
    boolean drawn = invocation.value(pressed).map(id -> draw(round, id)).orElse(true);
    return Reply.toCaller(
        new Paragraph(Message.of(drawn ? "round.unshown" : "round.unshown-later")));
  }

  private void remove(Answer answer, Caller caller) {
    if (!caller.moderator() && !answer.candidate().equals(caller.id())) {
      throw new Rejection(Message.of("round.may-not-unshow", "name", answer.name()));
    }
    rounds.unshow(answer.attempt());
  }

  private boolean draw(Round round, String closing) {
    drawing.lock();
    try {
      channels.edit(round.channel(), closing, card.of(round));
      return true;
    } catch (Unreachable failure) {
      log.info("the closing card of round {} cannot be changed: {}", round.id(), failure.reason());
      return false;
    } finally {
      drawing.unlock();
    }
  }
}

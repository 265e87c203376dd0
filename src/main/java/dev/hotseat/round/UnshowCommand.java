package dev.hotseat.round;

import static dev.hotseat.command.Command.personal;

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

/// Takes a reply off a closing card, for its author and for moderators.
final class UnshowCommand {
  private final Option<String> reply = Option.text("reply").always();
  private final Option<String> pressed = Option.text(Command.PRESSED);

  private final Rounds rounds;
  private final Admission admission;
  private final Renewing renewing;

  UnshowCommand(Rounds rounds, Admission admission, Renewing renewing) {
    this.rounds = rounds;
    this.admission = admission;
    this.renewing = renewing;
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
    boolean drawn = invocation.value(pressed).map(id -> renewing.draw(round, id)).orElse(true);
    return Reply.toCaller(
        new Paragraph(Message.of(drawn ? "round.unshown" : "round.unshown-later")));
  }

  private void remove(Answer answer, Caller caller) {
    if (!caller.moderator() && !answer.candidate().equals(caller.id())) {
      throw new Rejection(Message.of("round.may-not-unshow", "name", answer.name()));
    }
    rounds.unshow(answer.attempt());
  }
}

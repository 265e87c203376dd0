package dev.hotseat.round;

import static dev.hotseat.command.Command.personal;

import dev.hotseat.channel.Channels;
import dev.hotseat.channel.Unreachable;
import dev.hotseat.channel.Unreachable.Reason;
import dev.hotseat.command.Audience;
import dev.hotseat.command.Button;
import dev.hotseat.command.Caller;
import dev.hotseat.command.Command;
import dev.hotseat.command.Command.Given;
import dev.hotseat.command.Invocation;
import dev.hotseat.command.Part.Paragraph;
import dev.hotseat.command.Rejection;
import dev.hotseat.command.Reply;
import dev.hotseat.command.Reply.Card;
import dev.hotseat.round.Round.State;
import dev.hotseat.text.Message;
import java.time.Clock;
import java.util.List;
import java.util.Optional;

/// Closes rounds: `/close`, which answers with the closing card, and time, which posts it.
final class Closing {
  private final Rounds rounds;
  private final Channels channels;
  private final ModeratorNotices notices;
  private final Admission admission;
  private final BestReplies best;
  private final ClosingCard card;
  private final Redrawing redrawing;
  private final Clock clock;

  Closing(
      RoundPorts ports,
      Admission admission,
      BestReplies best,
      ClosingCard card,
      Redrawing redrawing,
      Clock clock) {
    this.rounds = ports.rounds();
    this.channels = ports.channels();
    this.notices = ports.notices();
    this.admission = admission;
    this.best = best;
    this.card = card;
    this.redrawing = redrawing;
    this.clock = clock;
  }

  List<Command> commands() {
    return List.of(
        personal("close", this::close).inPublic().inServers(),
        personal(Buttons.CLOSE, this::closeOne, Admission.ROUND)
            .inPublic()
            .inServers()
            .given(Given.SILENT));
  }

  /// Closes a round whose time is up, and posts its closing card; or only the latter, where that
  /// was left open.
  void settle(Round round) {
    if (round.state() == State.CLOSING) {
      announce(round);
    } else {
      State next = round.practice() ? State.CLOSED : State.CLOSING;
      rounds
          .close(round.id(), clock.instant(), next)
          .filter(closed -> closed.state() == State.CLOSING)
          .ifPresent(
              closed -> {
                best.choose(closed);
                announce(closed);
              });
    }
  }

  private Reply close(Invocation invocation) {
    List<Round> open = rounds.openIn(invocation.caller().place().channel());
    if (open.isEmpty()) {
      throw new Rejection(Message.of("round.nothing-to-close"));
    }
    return open.size() == 1 ? close(open.getFirst(), invocation.caller()) : which(open);
  }

  private Reply closeOne(Invocation invocation) {
    return close(admission.round(invocation), invocation.caller());
  }

  private Card close(Round round, Caller caller) {
    if (!caller.moderator() && !round.askedBy(caller.id())) {
      throw new Rejection(mayNotClose(round));
    }
    Round closed =
        rounds
            .close(round.id(), clock.instant(), State.CLOSED)
            .orElseThrow(() -> new Rejection(Message.of("round.closed-already")));
    best.choose(closed);
    redrawing.changed(closed);
    return card.of(closed);
  }

  private static Message mayNotClose(Round round) {
    return round
        .asker()
        .map(asker -> Message.of("round.may-not-close", "name", asker.name()))
        .orElseGet(() -> Message.of("round.may-not-close-either"));
  }

  private Card which(List<Round> open) {
    List<Button> buttons =
        open.stream().map(round -> Buttons.close(round, admission.title(round))).toList();
    Paragraph question = new Paragraph(Message.of("round.close-which"));
    return new Card(Audience.CALLER, List.of(question), buttons);
  }

  private void announce(Round round) {
    redrawing.changed(round);
    try {
      String message = channels.post(round.channel(), card.of(round), round.closingKey());
      rounds.announced(round.id(), Optional.of(message));
    } catch (Unreachable failure) {
      if (failure.reason() == Reason.FORBIDDEN) {
        failure.reasons().forEach(reason -> notices.tell(round.server().orElseThrow(), reason));
      }
      if (failure.reason() != Reason.UNKNOWN || isTooLate(round)) {
        rounds.announced(round.id(), Optional.empty());
      }
    }
  }

  private boolean isTooLate(Round round) {
    return round.closedAt().orElseThrow().plus(Posting.KEY_IS_KNOWN).isBefore(clock.instant());
  }
}

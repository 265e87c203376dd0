package dev.hotseat.round;

import static dev.hotseat.command.Command.personal;

import dev.hotseat.channel.Unreachable;
import dev.hotseat.channel.Unreachable.Reason;
import dev.hotseat.command.Audience;
import dev.hotseat.command.Button;
import dev.hotseat.command.Caller;
import dev.hotseat.command.Command;
import dev.hotseat.command.Command.Given;
import dev.hotseat.command.Handler;
import dev.hotseat.command.Invocation;
import dev.hotseat.command.Part;
import dev.hotseat.command.Part.Paragraph;
import dev.hotseat.command.Rejection;
import dev.hotseat.command.Reply;
import dev.hotseat.command.Reply.Card;
import dev.hotseat.round.Round.Kind;
import dev.hotseat.round.Round.State;
import dev.hotseat.text.Message;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Closes rounds, by `/close` and by time. The closing card is a message of its own either way, so
/// that it comes also where the program ends in between, and can be drawn again later.
final class Closing {
  private final Rounds rounds;
  private final Admission admission;
  private final BestReplies best;
  private final ClosingCard card;
  private final Announcing announcing;
  private final Clock clock;

  Closing(
      RoundPorts ports,
      Admission admission,
      BestReplies best,
      ClosingCard card,
      Announcing announcing,
      Clock clock) {
    this.rounds = ports.rounds();
    this.admission = admission;
    this.best = best;
    this.card = card;
    this.announcing = announcing;
    this.clock = clock;
  }

  List<Command> commands() {
    return List.of(
        personal("close", Handler.objecting(this::objection, this::close)).inPublic().inServers(),
        personal(
                Buttons.CLOSE,
                Handler.objecting(this::objectionToOne, this::closeOne),
                Admission.ROUND)
            .inPublic()
            .inServers()
            .given(Given.SILENT));
  }

  /// Closes a round whose time is up, and posts its closing card; or only the latter, where that
  /// was left open.
  void settle(Round round) {
    if (round.state() == State.CLOSING) {
      announcing.announce(round);
    } else {
      close(round).ifPresent(announcing::announce);
    }
  }

  /// Closes a round whose time is up. Its closing card is left to [#settle].
  ///
  /// @return the closed round; empty where it was not open, or has no closing card
  Optional<Round> close(Round round) {
    State next = round.practice() ? State.CLOSED : State.CLOSING;
    return rounds
        .close(round.id(), clock.instant(), next, best.choice(round))
        .filter(closed -> closed.state() == State.CLOSING);
  }

  private Optional<Reply> objection(Invocation invocation) {
    List<Round> open = openHere(invocation);
    if (open.size() > 1) {
      return Optional.of(which(open));
    }
    check(open.getFirst(), invocation.caller());
    return Optional.empty();
  }

  private Optional<Reply> objectionToOne(Invocation invocation) {
    check(admission.round(invocation), invocation.caller());
    return Optional.empty();
  }

  private Reply close(Invocation invocation) {
    List<Round> open = openHere(invocation);
    return open.size() == 1 ? close(open.getFirst(), invocation.caller()) : which(open);
  }

  private List<Round> openHere(Invocation invocation) {
    List<Round> open = rounds.openIn(invocation.caller().place().channel());
    if (open.isEmpty()) {
      throw new Rejection(Message.of("round.nothing-to-close"));
    }
    return open;
  }

  private Reply closeOne(Invocation invocation) {
    return close(admission.round(invocation), invocation.caller());
  }

  private static void check(Round round, Caller caller) {
    if (!caller.moderator() && !round.askedBy(caller.id())) {
      throw new Rejection(mayNotClose(round));
    }
    if (!round.open()) {
      throw closedAlready();
    }
  }

  private Card close(Round round, Caller caller) {
    check(round, caller);
    return round.kind() == Kind.DAILY ? closeDaily(round) : closeAsked(round);
  }

  private Card closeAsked(Round round) {
    Round closed =
        rounds
            .close(round.id(), clock.instant(), State.CLOSING, best.choice(round))
            .orElseThrow(Closing::closedAlready);
    return announcing
        .announce(closed)
        .map(failure -> unseen(closed, failure))
        .orElseGet(() -> forAll("round.closed.now"));
  }

  /// Where nobody else can see the closing card, who closed the round does.
  private Card unseen(Round closed, Unreachable failure) {
    if (failure.reason() == Reason.UNKNOWN) {
      return forAll("round.closed.soon");
    }
    List<Part> parts = new ArrayList<>();
    failure.reasons().forEach(reason -> parts.add(new Paragraph(reason)));
    parts.addAll(card.of(closed).parts());
    return new Card(Audience.CALLER, parts, List.of());
  }

  /// Its closing card goes where it would have gone by itself.
  private Card closeDaily(Round round) {
    Round closed = close(round).orElseThrow(Closing::closedAlready);
    String text = announcing.isShown(closed) ? "round.closed.in-thread" : "round.closed.alone";
    announcing.announce(closed);
    return forAll(text);
  }

  private static Card forAll(String text) {
    return new Card(Audience.EVERYONE, List.of(new Paragraph(Message.of(text))), List.of());
  }

  private static Rejection closedAlready() {
    return new Rejection(Message.of("round.closed-already"));
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
}

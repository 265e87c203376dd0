package dev.hotseat.round;

import static dev.hotseat.command.Command.personal;

import dev.hotseat.channel.Channels;
import dev.hotseat.channel.Heard;
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
import dev.hotseat.text.Message;
import java.time.Clock;
import java.util.List;
import java.util.Optional;

/// Takes direct messages as replies: to the question that their author was last asked in private,
/// else to the one round that is open to them, else to the one that they pick.
final class PrivateReplies {
  /// Whether a member can see a channel is asked of the other side, one by one.
  private static final int MOST_ROUNDS = 20;

  private final Rounds rounds;
  private final Channels channels;
  private final Admission admission;
  private final Answering answering;
  private final Redrawing redrawing;
  private final Told told;
  private final Clock clock;

  PrivateReplies(
      RoundPorts ports,
      Admission admission,
      Answering answering,
      Redrawing redrawing,
      Told told,
      Clock clock) {
    this.rounds = ports.rounds();
    this.channels = ports.channels();
    this.admission = admission;
    this.answering = answering;
    this.redrawing = redrawing;
    this.told = told;
    this.clock = clock;
  }

  Command command() {
    return personal(Buttons.PLACE, this::place, Admission.ROUND).given(Given.SILENT);
  }

  /// Takes a direct message.
  void heard(Heard heard) {
    Caller author = heard.author();
    Optional<String> text = heard.text().filter(words -> !words.isBlank());
    if (text.isEmpty()) {
      told.person(author.id(), Message.of("round.no-words"));
    } else if (!isKnown(heard)) {
      placed(
          new Unplaced(
              author.id(),
              author.name(),
              author.place().channel(),
              heard.message(),
              text.get(),
              clock.instant()));
    }
  }

  private boolean isKnown(Heard heard) {
    return answering.knows(Hearing.attemptOf(heard.message()))
        || rounds
            .held(heard.author().id())
            .filter(held -> held.message().equals(heard.message()))
            .isPresent();
  }

  private void placed(Unplaced reply) {
    List<Round> meant =
        rounds
            .lastPractice(reply.candidate())
            .filter(round -> round.until().isAfter(clock.instant()))
            .map(List::of)
            .orElseGet(() -> openTo(reply.candidate()));
    switch (meant.size()) {
      case 0 -> told.person(reply.candidate(), nothingOpen());
      case 1 -> graded(meant.getFirst(), reply);
      default -> {
        rounds.hold(reply);
        told.person(reply.candidate(), which(meant));
      }
    }
  }

  private List<Round> openTo(String person) {
    return rounds.openNear(person, MOST_ROUNDS).stream()
        .filter(round -> channels.reaches(round.server().orElseThrow(), round.channel(), person))
        .toList();
  }

  private void graded(Round round, Unplaced reply) {
    try {
      Card breakdown = grade(round, reply);
      told.taken(reply.channel(), reply.message());
      told.person(reply.candidate(), breakdown);
    } catch (Rejection rejection) {
      told.person(reply.candidate(), rejection.reason());
    }
  }

  private Card grade(Round round, Unplaced reply) {
    Answering.Given given =
        new Answering.Given(
            Hearing.attemptOf(reply.message()),
            reply.candidate(),
            reply.name(),
            reply.reply(),
            false);
    Graded graded = answering.grade(round, admission.question(round), given);
    redrawing.changed(round);
    return Breakdowns.of(graded, answering.note(graded));
  }

  private Reply place(Invocation invocation) {
    Round round = admission.round(invocation);
    Unplaced reply =
        rounds
            .held(invocation.caller().id())
            .orElseThrow(() -> new Rejection(Message.of("round.direct.placed")));
    Card breakdown = grade(round, reply);
    rounds.release(reply.candidate());
    return breakdown;
  }

  private Card which(List<Round> meant) {
    List<Button> buttons =
        meant.stream().map(round -> Buttons.place(round, admission.title(round))).toList();
    return new Card(
        Audience.CALLER, List.of(new Paragraph(Message.of("round.direct.which"))), buttons);
  }

  private static Card nothingOpen() {
    return new Card(
        Audience.CALLER,
        List.of(new Paragraph(Message.of("round.direct.none"))),
        List.of(Buttons.practice(Optional.empty())));
  }
}

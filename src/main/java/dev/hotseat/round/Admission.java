package dev.hotseat.round;

import dev.hotseat.channel.Channels;
import dev.hotseat.command.Caller;
import dev.hotseat.command.Invocation;
import dev.hotseat.command.Option;
import dev.hotseat.command.Rejection;
import dev.hotseat.question.Question;
import dev.hotseat.question.QuestionBank;
import dev.hotseat.round.Round.State;
import dev.hotseat.text.Message;
import java.util.Optional;
import java.util.function.Supplier;

/// Who may have to do with a round. What a button says is checked as if anybody had written it.
final class Admission {
  /// The round that a button is about.
  static final Option<String> ROUND = Option.text("round").always();

  private final Rounds rounds;
  private final Channels channels;
  private final Supplier<QuestionBank> bank;

  Admission(Rounds rounds, Channels channels, Supplier<QuestionBank> bank) {
    this.rounds = rounds;
    this.channels = channels;
    this.bank = bank;
  }

  /// The round that a command names.
  ///
  /// @throws Rejection where there is none, it was deleted, or it is not for the caller
  Round round(Invocation invocation) {
    return admitted(invocation.required(ROUND), invocation.caller());
  }

  private Round admitted(String id, Caller caller) {
    Round round =
        number(id)
            .flatMap(rounds::find)
            .orElseThrow(() -> new Rejection(Message.of("round.unknown")));
    if (round.practice() && !round.askedBy(caller.id())) {
      throw new Rejection(Message.of("round.not-yours"));
    }
    if (!round.practice() && !reaches(caller, round)) {
      throw new Rejection(Message.of("round.elsewhere"));
    }
    if (round.state() == State.GONE) {
      throw new Rejection(Message.of("round.gone"));
    }
    return round;
  }

  /// The question of a round.
  ///
  /// @throws Rejection where it is not in the bank any more
  Question question(Round round) {
    return question(round.questionId());
  }

  /// The title of a round's question; its topic where it is not in the bank any more.
  String title(Round round) {
    return bank.get().find(round.questionId()).map(Question::title).orElse(round.topic());
  }

  /// The question of an id.
  ///
  /// @throws Rejection where it is not in the bank any more
  Question question(String id) {
    return bank.get().find(id).orElseThrow(() -> new Rejection(Message.of("round.question-gone")));
  }

  private boolean reaches(Caller caller, Round round) {
    String server = round.server().orElseThrow();
    return caller
        .place()
        .server()
        .map(server::equals)
        .orElseGet(() -> channels.reaches(server, round.channel(), caller.id()));
  }

  private static Optional<Long> number(String id) {
    try {
      return Optional.of(Long.parseLong(id));
    } catch (NumberFormatException forged) {
      return Optional.empty();
    }
  }
}

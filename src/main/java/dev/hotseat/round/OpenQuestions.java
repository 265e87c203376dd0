package dev.hotseat.round;

import dev.hotseat.channel.Channels;
import dev.hotseat.command.Caller;
import java.util.List;

/// Which questions somebody can answer in a round right now, so that no other way leads to their
/// answers before the close.
final class OpenQuestions {
  private final Rounds rounds;
  private final Channels channels;

  OpenQuestions(Rounds rounds, Channels channels) {
    this.rounds = rounds;
    this.channels = channels;
  }

  /// Whether a question is open for a caller: in their server, or, where they speak in private, in
  /// a channel that they can see.
  boolean has(String questionId, Caller caller) {
    return rounds.open().stream()
        .filter(round -> round.questionId().equals(questionId))
        .anyMatch(round -> mayAnswer(caller, round));
  }

  /// The ids of the questions that are open in the server in which a caller speaks.
  List<String> in(Caller caller) {
    return rounds.open().stream()
        .filter(round -> round.server().equals(caller.place().server()))
        .map(Round::questionId)
        .toList();
  }

  private boolean mayAnswer(Caller caller, Round round) {
    return caller.place().server().isPresent()
        ? caller.place().server().equals(round.server())
        : channels.reaches(round.server().orElseThrow(), round.channel(), caller.id());
  }
}

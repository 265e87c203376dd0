package dev.hotseat.round;

import dev.hotseat.text.Message;
import java.util.List;
import java.util.Optional;

/// What a candidate is told about the board under a reply of theirs.
///
/// @param message the sentence
/// @param inARow how many dailies they answered in a row, where this is one more
record BoardNote(Message message, Optional<Message> inARow) {

  /// @param graded the reply
  /// @param answers the round's answers
  static BoardNote of(Graded graded, List<Answer> answers, Optional<Message> inARow) {
    return new BoardNote(message(graded, answers), inARow);
  }

  private static Message message(Graded graded, List<Answer> answers) {
    Answer answer = graded.answer();
    if (graded.round().practice()) {
      return Message.of("round.board.practice");
    }
    if (answer.counts()) {
      return first(graded.round(), answer);
    }
    if (answer.late()) {
      return Message.of("round.board.late");
    }
    Optional<Answer> counted =
        answers.stream()
            .filter(other -> other.candidate().equals(answer.candidate()) && other.counts())
            .findFirst();
    return counted
        .map(first -> Message.of("round.board.again", "score", Math.round(first.score())))
        .orElse(Message.of("round.board.not-yet"));
  }

  private static Message first(Round round, Answer answer) {
    if (answer.revealed()) {
      return Message.of("round.board.revealed");
    }
    if (Answering.named(round, answer)) {
      return Message.of("round.board.named");
    }
    String key = answer.hinted() ? "round.board.hinted" : "round.board.first";
    return Message.of(key, "score", Math.round(answer.score()));
  }
}

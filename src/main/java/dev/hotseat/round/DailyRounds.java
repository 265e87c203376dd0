package dev.hotseat.round;

import dev.hotseat.channel.Channels.Title;
import dev.hotseat.command.CommandLine;
import dev.hotseat.command.Reply.Card;
import dev.hotseat.question.Question;
import dev.hotseat.text.Message;
import java.util.List;
import java.util.Optional;

/// What schedules need of the rounds that they open.
public final class DailyRounds {
  private final Rounds rounds;
  private final Closing closing;
  private final ClosingCard closingCard;
  private final Announcing announcing;
  private final Redrawing redrawing;

  DailyRounds(
      Rounds rounds,
      Closing closing,
      ClosingCard closingCard,
      Announcing announcing,
      Redrawing redrawing) {
    this.rounds = rounds;
    this.closing = closing;
    this.closingCard = closingCard;
    this.announcing = announcing;
    this.redrawing = redrawing;
  }

  /// The round of an id; empty where there is none.
  public Optional<Round> find(long id) {
    return rounds.find(id);
  }

  /// The card that opens a round.
  public Card card(Round round, Question question) {
    return RoundCards.card(round, question, rounds.answers(round.id()));
  }

  /// What a forum or a thread calls a round.
  public Title title(Question question) {
    return new Title(Message.of("round.title", "title", question.title()), question.topic());
  }

  /// What a button of a round's card runs, and no other round's.
  public CommandLine mark(Round round) {
    return Buttons.answer(round, "round.button.answer").runs();
  }

  /// Closes a round, if it is open. Its closing card is posted soon.
  public void close(Round round) {
    closing.close(round);
  }

  /// Opens the thread that a round wants, if it can be opened now.
  public void openThread(Round round) {
    announcing.settleThread(round);
  }

  /// Something that a round's card shows has changed.
  public void changed(Round round) {
    redrawing.changed(round);
  }

  /// One line about a round for the card of the next one; never about persons.
  ///
  /// @param yesterday whether it was posted on the day before
  /// @return empty where nobody answered it
  public Optional<Message> note(Round round, boolean yesterday) {
    List<Answer> answers =
        rounds.answers(round.id()).stream().filter(answer -> !answer.late()).toList();
    int count = RoundCards.names(answers).size();
    if (count == 0) {
      return Optional.empty();
    }
    Message when = Message.of(yesterday ? "round.note.yesterday" : "round.note.last-time");
    return Optional.of(
        round
            .daily()
            .filter(Daily::reveal)
            .flatMap(daily -> closingCard.mostMissed(round))
            .map(
                label ->
                    Message.of("round.note.missed", "when", when, "count", count, "label", label))
            .orElseGet(() -> Message.of("round.note.answered", "when", when, "count", count)));
  }
}

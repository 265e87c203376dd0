package dev.hotseat.round;

import dev.hotseat.channel.Channels;
import dev.hotseat.channel.Unreachable;
import dev.hotseat.channel.Unreachable.Reason;
import dev.hotseat.question.Question;
import dev.hotseat.question.QuestionBank;
import dev.hotseat.text.Message;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;

/// Posts the cards of new rounds. The round is stored first. Where the outcome of a posting is not
/// known, it is done again with the same key, which posts once as long as the other side remembers
/// the key; after that the round is taken back, unless somebody has answered it.
final class Posting {
  /// For so long the other side surely remembers a key.
  static final Duration KEY_IS_KNOWN = Duration.ofMinutes(2);

  private final Rounds rounds;
  private final Channels channels;
  private final ModeratorNotices notices;
  private final Told told;
  private final Supplier<QuestionBank> bank;
  private final Clock clock;
  private final Set<Long> inHand = ConcurrentHashMap.newKeySet();

  Posting(RoundPorts ports, Told told, Supplier<QuestionBank> bank, Clock clock) {
    this.rounds = ports.rounds();
    this.channels = ports.channels();
    this.notices = ports.notices();
    this.told = told;
    this.bank = bank;
    this.clock = clock;
  }

  /// Posts the card of a new round.
  ///
  /// @return the message's id; empty where the outcome is not known yet
  /// @throws Unreachable where it could not be posted; the round is taken back
  Optional<String> post(Round round, Question question) {
    if (!inHand.add(round.id())) {
      return Optional.empty();
    }
    try {
      String message =
          channels.post(round.channel(), RoundCards.card(round, question, List.of()), round.key());
      rounds.posted(round.id(), Optional.of(message));
      return Optional.of(message);
    } catch (Unreachable failure) {
      if (failure.reason() == Reason.UNKNOWN) {
        return Optional.empty();
      }
      rounds.takeBack(round.id());
      throw failure;
    } finally {
      inHand.remove(round.id());
    }
  }

  /// Finds out what became of a card whose posting was left open.
  void settle(Round round) {
    Optional<Question> question = bank.get().find(round.questionId());
    boolean tooLate = round.openedAt().plus(KEY_IS_KNOWN).isBefore(clock.instant());
    if (tooLate || question.isEmpty()) {
      takeBack(round);
      return;
    }
    try {
      post(round, question.get());
    } catch (Unreachable failure) {
      if (failure.reason() == Reason.FORBIDDEN && !failure.isOwnFault()) {
        failure.reasons().forEach(reason -> notices.tell(round.server().orElseThrow(), reason));
      }
      told.asker(round, Message.of("round.taken-back"));
    }
  }

  private void takeBack(Round round) {
    if (inHand.contains(round.id())) {
      return;
    }
    if (rounds.takeBack(round.id())) {
      told.asker(round, Message.of("round.taken-back"));
    } else {
      rounds.posted(round.id(), Optional.empty()); // somebody answered it, so it stands somewhere
    }
  }
}

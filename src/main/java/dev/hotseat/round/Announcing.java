package dev.hotseat.round;

import dev.hotseat.channel.Channels;
import dev.hotseat.channel.Channels.Title;
import dev.hotseat.channel.Unreachable;
import dev.hotseat.channel.Unreachable.Reason;
import dev.hotseat.command.CommandLine;
import dev.hotseat.round.Round.Kind;
import dev.hotseat.text.Message;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.function.Predicate;

/// Posts the closing cards of rounds that closed by themselves: of one by `/ask` in its channel, of
/// a daily in its thread. Where the outcome of a posting is not known, and the other side may have
/// forgotten its key, the card is looked for before it is posted again.
final class Announcing {
  /// After so long the card is not wanted any more.
  private static final Duration TOO_LATE = Duration.ofHours(6);

  private final Rounds rounds;
  private final Channels channels;
  private final ModeratorNotices notices;
  private final Admission admission;
  private final ClosingCard card;
  private final Redrawing redrawing;
  private final Clock clock;

  Announcing(
      RoundPorts ports, Admission admission, ClosingCard card, Redrawing redrawing, Clock clock) {
    this.rounds = ports.rounds();
    this.channels = ports.channels();
    this.notices = ports.notices();
    this.admission = admission;
    this.card = card;
    this.redrawing = redrawing;
    this.clock = clock;
  }

  /// Whether a closed round has a closing card that is shown: a daily only where its schedule wants
  /// it and somebody answered.
  boolean isShown(Round round) {
    return round.kind() == Kind.ASK
        || (round.daily().filter(Daily::reveal).isPresent()
            && round.message().isPresent()
            && rounds.answers(round.id()).stream().anyMatch(answer -> !answer.late()));
  }

  /// Posts the closing card of a round, or finds that it stands.
  ///
  /// @param round in [Round.State#CLOSING]
  /// @return why it could not be posted; empty where it was, or is not wanted
  Optional<Unreachable> announce(Round round) {
    redrawing.changed(round);
    if (!isShown(round)) {
      rounds.announced(round.id(), Optional.empty());
      return Optional.empty();
    }
    try {
      rounds.announced(round.id(), Optional.of(post(round)));
      return Optional.empty();
    } catch (Unreachable failure) {
      if (failure.reason() == Reason.FORBIDDEN) {
        failure.reasons().forEach(reason -> notices.tell(round.server().orElseThrow(), reason));
      }
      if (failure.reason() != Reason.UNKNOWN || isOlderThan(TOO_LATE, round)) {
        rounds.announced(round.id(), Optional.empty());
      }
      return Optional.of(failure);
    }
  }

  private String post(Round round) {
    String place = place(round);
    Optional<String> there =
        isOlderThan(Posting.KEY_IS_KNOWN, round) ? standing(round, place) : Optional.empty();
    return there.orElseGet(() -> channels.post(place, card.of(round), round.closingKey()));
  }

  /// The card itself has the same button; of a forum's post it stands in the same place.
  private Optional<String> standing(Round round, String place) {
    CommandLine late = Buttons.answer(round, "round.button.answer-late").runs();
    Predicate<String> isCard = message -> round.message().filter(message::equals).isPresent();
    return channels.find(place, late).stream()
        .map(Channels.Standing::message)
        .filter(isCard.negate())
        .findFirst();
  }

  private String place(Round round) {
    if (round.kind() == Kind.ASK) {
      return round.channel();
    }
    return round.thread().orElseGet(() -> openThread(round));
  }

  /// Opens the thread of a daily.
  ///
  /// @throws Unreachable where that is not possible now
  String openThread(Round round) {
    String thread =
        channels.openThread(
            round.channel(),
            round.message().orElseThrow(),
            new Title(Message.of("round.title", "title", admission.title(round)), round.topic()));
    rounds.threaded(round.id(), Optional.of(thread));
    return thread;
  }

  /// Opens the thread of a daily that wants one at once.
  void settleThread(Round round) {
    try {
      openThread(round);
    } catch (Unreachable failure) {
      if (failure.reason() != Reason.UNKNOWN) {
        rounds.threaded(round.id(), Optional.empty());
      }
    }
  }

  private boolean isOlderThan(Duration age, Round round) {
    return round.closedAt().orElseThrow().plus(age).isBefore(clock.instant());
  }
}

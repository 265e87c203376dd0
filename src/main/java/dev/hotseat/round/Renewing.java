package dev.hotseat.round;

import dev.hotseat.channel.Channels;
import dev.hotseat.channel.Unreachable;
import dev.hotseat.channel.Unreachable.Reason;
import dev.hotseat.channel.Work;
import dev.hotseat.round.Round.State;
import dev.hotseat.round.StaleCards.Stale;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.locks.ReentrantLock;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Draws cards again that show what somebody wants forgotten or not shown, until that has
/// succeeded, also after a restart.
final class Renewing {
  private static final Logger log = LoggerFactory.getLogger(Renewing.class);
  private static final Duration BETWEEN_TRIES = Duration.ofSeconds(10);
  private static final Duration UNTIL_MENDED = Duration.ofHours(1);

  private final StaleCards cards;
  private final Rounds rounds;
  private final Channels channels;
  private final ClosingCard card;
  private final Redrawing redrawing;
  private final Clock clock;
  private final Map<Long, Instant> notBefore = new ConcurrentHashMap<>();
  private Instant nextLook = Instant.MIN;
  private long last;
  // Of two drawings of a card at once, the older one could arrive last.
  private final ReentrantLock drawing = new ReentrantLock();

  Renewing(RoundPorts ports, ClosingCard card, Redrawing redrawing, Clock clock) {
    this.cards = ports.stale();
    this.rounds = ports.rounds();
    this.channels = ports.channels();
    this.card = card;
    this.redrawing = redrawing;
    this.clock = clock;
  }

  /// Draws what it is time for.
  void beat(Work work) {
    Instant now = clock.instant();
    if (nextLook.isAfter(now)) {
      return;
    }
    nextLook = now.plus(BETWEEN_TRIES);
    notBefore.values().removeIf(time -> !time.isAfter(now));
    for (Stale stale : some()) {
      if (notBefore.putIfAbsent(stale.round(), now.plus(BETWEEN_TRIES)) == null) {
        work.run("cards of round " + stale.round(), () -> renew(stale));
      }
    }
  }

  /// Those in turn, so that cards that cannot be drawn do not keep others from it.
  private List<Stale> some() {
    List<Stale> some = cards.some(last);
    if (some.isEmpty()) {
      some = cards.some(0);
    }
    last = some.isEmpty() ? 0 : some.getLast().round();
    return some;
  }

  private void renew(Stale stale) {
    Optional<Round> round = rounds.find(stale.round()).filter(Renewing::hasCards);
    if (round.isEmpty()) {
      cards.drawn(stale);
    } else if (stale.closing().isPresent()) {
      draw(round.get(), stale.closing().get());
    } else if (round.get().state() != State.CLOSING) {
      redrawing.forgets(round.get());
      cards.drawn(stale);
    }
  }

  private static boolean hasCards(Round round) {
    return !round.practice() && round.state() != State.GONE;
  }

  /// Draws a closing card, and the card of its round with it.
  ///
  /// @param closing the id of the closing card
  /// @return whether it shows what there is
  boolean draw(Round round, String closing) {
    drawing.lock();
    try {
      Optional<Stale> stale = cards.of(round.id());
      stale.ifPresent(one -> redrawing.forgets(round));
      channels.edit(round.closingPlace(), closing, card.of(round));
      stale.ifPresent(cards::drawn);
      return true;
    } catch (Unreachable failure) {
      log.info("the closing card of round {} cannot be changed: {}", round.id(), failure.reason());
      failed(round, failure.reason());
      return false;
    } finally {
      drawing.unlock();
    }
  }

  private void failed(Round round, Reason reason) {
    if (reason == Reason.GONE) {
      cards.of(round.id()).ifPresent(cards::drawn);
    } else if (reason != Reason.UNKNOWN) {
      notBefore.put(round.id(), clock.instant().plus(UNTIL_MENDED));
    }
  }
}

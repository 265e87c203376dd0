package dev.hotseat.round;

import dev.hotseat.round.Round.State;
import dev.hotseat.text.Message;
import java.time.Clock;
import java.util.Optional;

/// Ends rounds whose card or channel was deleted, or whose server is gone.
final class Endings {
  private final Rounds rounds;
  private final Told told;
  private final Clock clock;

  Endings(Rounds rounds, Told told, Clock clock) {
    this.rounds = rounds;
    this.told = told;
    this.clock = clock;
  }

  /// A round's card or channel is gone.
  void gone(Round round) {
    rounds
        .close(round.id(), clock.instant(), State.GONE)
        .ifPresent(ended -> told.asker(ended, Message.of("round.ended")));
  }

  /// A message is gone.
  void messageGone(String message) {
    rounds
        .ofMessage(message)
        .filter(round -> round.message().filter(message::equals).isPresent())
        .ifPresent(this::gone);
  }

  /// A channel is gone. A round goes on without the thread that it had beside its card.
  void channelGone(String channel) {
    for (Round round : rounds.openIn(channel)) {
      if (round.channel().equals(channel)) {
        gone(round);
      } else {
        rounds.threaded(round.id(), Optional.empty());
      }
    }
  }

  /// The program was removed from a server; nobody there is told anything any more.
  void left(String server) {
    rounds.open().stream()
        .filter(round -> round.server().filter(server::equals).isPresent())
        .forEach(round -> rounds.close(round.id(), clock.instant(), State.GONE));
  }
}

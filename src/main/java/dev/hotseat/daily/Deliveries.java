package dev.hotseat.daily;

import dev.hotseat.daily.Once.Outcome;
import java.time.Instant;
import java.util.Optional;

/// What is known of the messages that are posted once. Safe to use by several processes.
public interface Deliveries {

  /// What came of a message; empty where nothing is known of it, or it is on the way.
  Optional<Outcome> outcome(String key);

  /// Takes a message in hand.
  ///
  /// @param channel where it goes, if it is taken in hand for the first time
  /// @return empty where another process has it, or something came of it
  Optional<Held> take(String key, String server, String channel, Instant now, Lease lease);

  /// Notes that a message that stands nowhere goes to another channel.
  void move(Held held, String channel);

  /// Notes what came of it. That it failed says only who has it in hand still.
  ///
  /// @param outcome [Outcome#POSTED] or [Outcome#FAILED]
  void settle(Held held, Outcome outcome);

  /// Lets it be, to be taken in hand again later.
  ///
  /// @param nowhere whether it is certain that it does not stand, as if it had never been tried
  void leave(Held held, Instant until, boolean nowhere);
}

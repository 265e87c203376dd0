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
  /// @return empty where another process has it, or something came of it
  Optional<Held> take(String key, String server, Instant now, Lease lease);

  /// Notes what came of it.
  ///
  /// @param outcome [Outcome#POSTED] or [Outcome#FAILED]
  void settle(Held held, Outcome outcome);

  /// Lets it be, to be taken in hand again later.
  void leave(Held held, Instant until);
}

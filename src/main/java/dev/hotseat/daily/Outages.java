package dev.hotseat.daily;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/// When the program could not hear. Safe to use by several processes.
public interface Outages {
  /// What is shorter is none.
  Duration SHORTEST = Duration.ofMinutes(5);

  /// A time in which the program did not hear.
  record Outage(Instant began, Instant ended) {}

  /// When it was last noted that the program hears; empty where it never was.
  Optional<Instant> heard();

  /// Notes that the program hears now; to be called each minute.
  void hear(Instant now);

  /// The outages that ended after a moment, the oldest first.
  List<Outage> since(Instant moment);
}

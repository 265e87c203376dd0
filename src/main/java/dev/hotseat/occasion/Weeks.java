package dev.hotseat.occasion;

import java.time.Instant;

/// Looks back.
@FunctionalInterface
public interface Weeks {

  /// What happened in a server between two moments, the second one not included: answers that were
  /// given, and rounds that were closed.
  Week between(String server, Instant from, Instant to);
}

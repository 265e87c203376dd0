package dev.hotseat.daily;

import java.time.Duration;
import java.time.Instant;

/// For how long a process keeps something to itself. It must have done with it by then; after that
/// another one may take it over.
///
/// @param owner names the process
/// @param until when it ends
public record Lease(String owner, Instant until) {
  /// Longer than a sending with all its tries takes.
  public static final Duration LENGTH = Duration.ofSeconds(45);

  static Lease from(String owner, Instant now) {
    return new Lease(owner, now.plus(LENGTH));
  }
}

package dev.hotseat.discord;

import dev.hotseat.command.Caller;
import java.time.Clock;
import java.time.Duration;

/// How often a member and a server may ask for something. A server's share lets two hundred people
/// answer the same question within ten seconds.
final class Paces {
  private final Pace members;
  private final Pace servers;
  private final Pace typing;

  Paces(Clock clock) {
    members = new Pace(15, Duration.ofSeconds(1), clock);
    servers = new Pace(1000, Duration.ofMillis(20), clock);
    typing = new Pace(40, Duration.ofMillis(200), clock);
  }

  /// Whether a caller may run a command now.
  boolean allow(Caller caller) {
    return members.allows(caller.id()) && caller.place().server().map(servers::allows).orElse(true);
  }

  /// Whether a caller may be offered proposals now.
  boolean allowTyping(Caller caller) {
    return typing.allows(caller.id());
  }
}

package dev.hotseat.daily;

import java.time.Duration;
import java.time.Instant;

/// Notes each minute that the program hears, and notices when the clock was set back.
final class Heartbeat {
  private static final Duration BETWEEN = Duration.ofMinutes(1);
  /// Clocks of several machines differ, and are put right by a little.
  private static final Duration TOLERANCE = Duration.ofMinutes(2);

  private final Outages outages;
  private final Dailies dailies;
  private Instant last = Instant.EPOCH;

  Heartbeat(Outages outages, Dailies dailies) {
    this.outages = outages;
    this.dailies = dailies;
  }

  /// Notes that the program hears, where the last time was a minute ago or more.
  ///
  /// @return whether the clock was set back
  synchronized boolean beat(Instant now) {
    boolean back = now.plus(TOLERANCE).isBefore(last);
    if (!back && now.isBefore(last.plus(BETWEEN))) {
      return false;
    }
    boolean turned =
        outages.heard().filter(heard -> now.plus(TOLERANCE).isBefore(heard)).isPresent();
    if (turned) {
      dailies.turnBack(now);
    }
    outages.hear(now);
    last = now;
    return turned;
  }
}

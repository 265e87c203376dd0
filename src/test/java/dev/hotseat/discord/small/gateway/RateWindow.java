package dev.hotseat.discord.small.gateway;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayDeque;

/// 120 messages in 60 seconds, no more.
final class RateWindow {
  private static final int MOST = 120;
  private static final int SECONDS = 60;

  private final Clock clock;
  private final ArrayDeque<Instant> heard = new ArrayDeque<>();

  RateWindow(Clock clock) {
    this.clock = clock;
  }

  boolean isExceeded() {
    Instant now = clock.instant();
    while (!heard.isEmpty() && heard.peek().plusSeconds(SECONDS).isBefore(now)) {
      heard.remove();
    }
    heard.add(now);
    return heard.size() > MOST;
  }
}

package dev.hotseat.discord.small.wire;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.concurrent.atomic.AtomicReference;

/// A clock that runs with another one, and can be put forward or back.
public final class SettableClock extends Clock {
  private final Clock base;
  private final AtomicReference<Duration> ahead = new AtomicReference<>(Duration.ZERO);

  private SettableClock(Clock base) {
    this.base = base;
  }

  /// A clock that runs.
  public static SettableClock running() {
    return new SettableClock(Clock.systemUTC());
  }

  /// A clock that stands still until it is put forward.
  public static SettableClock standingAt(Instant instant) {
    return new SettableClock(Clock.fixed(instant, ZoneOffset.UTC));
  }

  /// Puts the clock forward, or back by a negative time.
  public void advance(Duration time) {
    ahead.updateAndGet(time::plus);
  }

  /// A clock that goes by what this one is put forward alone: nothing runs out by it because a
  /// machine is slow.
  public InstantSource putForward() {
    return () -> Instant.EPOCH.plus(ahead.get());
  }

  @Override
  public Instant instant() {
    return base.instant().plus(ahead.get());
  }

  @Override
  public ZoneId getZone() {
    return base.getZone();
  }

  @Override
  public Clock withZone(ZoneId zone) {
    throw new UnsupportedOperationException("the small Discord lives in UTC");
  }
}

package dev.hotseat.discord.small.wire;

import java.time.Clock;

/// Gives out ids as Discord does: they carry their time and grow.
public final class Snowflakes {
  private static final long EPOCH_MILLIS = 1_420_070_400_000L;
  private static final int TIME_SHIFT = 22;

  private final Clock clock;
  private long last;

  /// @param clock the time that the ids carry
  public Snowflakes(Clock clock) {
    this.clock = clock;
  }

  /// A new id, larger than all before it.
  public synchronized String next() {
    last = Math.max(last + 1, (clock.millis() - EPOCH_MILLIS) << TIME_SHIFT);
    return Long.toUnsignedString(last);
  }
}

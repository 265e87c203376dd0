package dev.hotseat.operations;

import java.time.Duration;
import java.util.Arrays;

/// How long one of many like tasks takes.
///
/// @param p50 half of them took no longer
/// @param p99 99 in 100 took no longer
public record Latency(Duration p50, Duration p99) implements Measure {

  /// The latency of tasks that took these times, at least one.
  static Latency of(long[] nanoseconds) {
    long[] sorted = nanoseconds.clone();
    Arrays.sort(sorted);
    return new Latency(share(sorted, 0.50), share(sorted, 0.99));
  }

  private static Duration share(long[] sorted, double share) {
    int rank = (int) Math.ceil(share * sorted.length);
    return Duration.ofNanos(sorted[rank - 1]);
  }
}

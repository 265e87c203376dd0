package dev.hotseat.discord;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;

/// How often somebody may ask for something: a bucket of tokens each, filled up over time. The
/// least recently used are forgotten, and so begin with a full one.
final class Pace {
  private static final int MOST = 10_000;

  private final int most;
  private final Duration each;
  private final Clock clock;
  private final Map<String, Bucket> buckets =
      new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Bucket> eldest) {
          return size() > MOST;
        }
      };

  private record Bucket(double tokens, Instant at) {}

  /// @param most tokens in a full bucket
  /// @param each how long one token takes to come back
  Pace(int most, Duration each, Clock clock) {
    this.most = most;
    this.each = each;
    this.clock = clock;
  }

  /// Takes a token.
  ///
  /// @return whether there was one
  synchronized boolean allows(String who) {
    Instant now = clock.instant();
    Bucket bucket = buckets.getOrDefault(who, new Bucket(most, now));
    long passed = Math.max(0, Duration.between(bucket.at(), now).toMillis());
    double tokens = Math.min(most, bucket.tokens() + (double) passed / each.toMillis());
    boolean allowed = tokens >= 1;
    buckets.put(who, new Bucket(allowed ? tokens - 1 : tokens, now));
    return allowed;
  }
}

package dev.hotseat.server;

import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;

/// Ids that were added a short while ago; of very many the oldest are dropped.
final class Recent {
  private static final int MOST = 1_000;

  private final Duration lifetime;
  private final Map<String, Instant> added =
      new LinkedHashMap<>() {
        private static final long serialVersionUID = 1;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Instant> eldest) {
          return size() > MOST;
        }
      };

  Recent(Duration lifetime) {
    this.lifetime = lifetime;
  }

  synchronized void add(String id, Instant now) {
    added.put(id, now);
  }

  synchronized boolean contains(String id, Instant now) {
    Instant at = added.get(id);
    return at != null && now.isBefore(at.plus(lifetime));
  }
}

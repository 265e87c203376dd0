package dev.hotseat.discord;

import java.util.LinkedHashMap;
import java.util.Map;

/// Remembers the last few thousand ids, since Discord may tell the same twice.
final class SeenBefore {
  private static final int MOST = 5000;

  private final Map<Long, Boolean> ids =
      new LinkedHashMap<>() {
        private static final long serialVersionUID = 1;

        @Override
        protected boolean removeEldestEntry(Map.Entry<Long, Boolean> eldest) {
          return size() > MOST;
        }
      };

  /// Whether an id comes for the first time.
  synchronized boolean isNew(long id) {
    return ids.put(id, true) == null;
  }
}

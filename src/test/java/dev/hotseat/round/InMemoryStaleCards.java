package dev.hotseat.round;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Stale cards that are gone when the test ends, noted by the test.
public final class InMemoryStaleCards implements StaleCards {
  final Map<Long, Stale> noted = new LinkedHashMap<>();

  @Override
  public synchronized List<Stale> some() {
    return List.copyOf(noted.values());
  }

  @Override
  public synchronized Optional<Stale> of(long round) {
    return Optional.ofNullable(noted.get(round));
  }

  @Override
  public synchronized void drawn(Stale stale) {
    noted.remove(stale.round(), stale);
  }
}

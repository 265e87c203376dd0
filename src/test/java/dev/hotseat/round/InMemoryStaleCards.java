package dev.hotseat.round;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/// Stale cards that are gone when the test ends, noted by the test.
public final class InMemoryStaleCards implements StaleCards {
  /// How many are given at once.
  static final int AT_ONCE = 1;

  final Map<Long, Stale> noted = new TreeMap<>();

  @Override
  public synchronized List<Stale> some(long after) {
    return noted.values().stream().filter(stale -> stale.round() > after).limit(AT_ONCE).toList();
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

package dev.hotseat.streak;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/// Streaks that a test has set.
public final class InMemoryStreaks implements Streaks {
  private final Map<String, Map<String, Streak>> streaks = new HashMap<>();

  /// Sets somebody's streak.
  public void put(String server, String member, Streak streak) {
    streaks.computeIfAbsent(server, same -> new HashMap<>()).put(member, streak);
  }

  @Override
  public Streak of(String server, String member) {
    return in(server).getOrDefault(member, Streak.NONE);
  }

  @Override
  public Optional<Streak> inRound(long round, String member) {
    return Optional.empty();
  }

  @Override
  public Map<String, Streak> in(String server) {
    return streaks.getOrDefault(server, Map.of());
  }
}

package dev.hotseat.server;

import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Which servers the program is in, in memory.
public final class InMemoryPresence implements Presence {
  private final Set<String> in = new HashSet<>();
  private final Set<String> greeted = new HashSet<>();
  private final Map<String, Instant> left = new HashMap<>();

  /// The servers that were forgotten.
  public final List<String> forgotten = new java.util.ArrayList<>();

  @Override
  public void arrived(String server) {
    in.add(server);
    left.remove(server);
  }

  @Override
  public boolean mustGreet(String server) {
    return in.contains(server) && !greeted.contains(server);
  }

  @Override
  public void greeted(String server) {
    greeted.add(server);
  }

  @Override
  public void left(String server, Instant at) {
    in.remove(server);
    left.put(server, at);
  }

  @Override
  public List<String> leftBefore(Instant moment) {
    return left.entrySet().stream()
        .filter(entry -> entry.getValue().isBefore(moment))
        .map(Map.Entry::getKey)
        .toList();
  }

  @Override
  public void forget(String server) {
    if (left.remove(server) != null) {
      greeted.remove(server);
      forgotten.add(server);
    }
  }
}

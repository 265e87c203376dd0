package dev.hotseat.server;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.UnaryOperator;

/// Servers' settings in memory.
public final class InMemoryServers implements Servers {
  private final Map<String, ServerSettings> settings = new ConcurrentHashMap<>();

  @Override
  public ServerSettings settings(String server) {
    return settings.getOrDefault(server, ServerSettings.DEFAULT);
  }

  @Override
  public ServerSettings change(String server, UnaryOperator<ServerSettings> change) {
    return settings.compute(
        server, (same, known) -> change.apply(known == null ? ServerSettings.DEFAULT : known));
  }
}

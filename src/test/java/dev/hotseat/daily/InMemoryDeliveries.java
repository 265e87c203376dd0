package dev.hotseat.daily;

import dev.hotseat.daily.Once.Outcome;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/// Messages that are posted once until the test ends.
public final class InMemoryDeliveries implements Deliveries {
  private final Map<String, Outcome> outcomes = new HashMap<>();
  private final Map<String, Instant> leases = new HashMap<>();
  private final Map<String, String> channels = new HashMap<>();
  private final Map<String, Integer> tries = new HashMap<>();

  @Override
  public synchronized Optional<Outcome> outcome(String key) {
    return Optional.ofNullable(outcomes.get(key));
  }

  @Override
  public synchronized Optional<Held> take(
      String key, String server, String channel, Instant now, Lease lease) {
    if (outcomes.containsKey(key) || leases.getOrDefault(key, Instant.MIN).isAfter(now)) {
      return Optional.empty();
    }
    leases.put(key, lease.until());
    channels.putIfAbsent(key, channel);
    return Optional.of(new Held(key, channels.get(key), tries.merge(key, 1, Integer::sum)));
  }

  @Override
  public synchronized void settle(Held held, Outcome outcome) {
    boolean mine =
        !outcomes.containsKey(held.key()) && tries.getOrDefault(held.key(), 0) == held.tries();
    if (outcome == Outcome.POSTED || mine) {
      outcomes.put(held.key(), outcome);
    }
  }

  @Override
  public synchronized void move(Held held, String channel) {
    channels.put(held.key(), channel);
  }

  @Override
  public synchronized void leave(Held held, Instant until, boolean nowhere) {
    if (tries.getOrDefault(held.key(), 0) == held.tries()) {
      leases.put(held.key(), until);
      tries.put(held.key(), nowhere ? 0 : held.tries());
    }
  }
}

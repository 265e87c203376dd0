package dev.hotseat.daily;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Outages that are forgotten when the test ends.
public final class InMemoryOutages implements Outages {
  private final List<Outage> outages = new ArrayList<>();
  private Optional<Instant> heard = Optional.empty();

  @Override
  public synchronized Optional<Instant> heard() {
    return heard;
  }

  @Override
  public synchronized void hear(Instant now) {
    heard
        .filter(last -> Duration.between(last, now).compareTo(SHORTEST) >= 0)
        .ifPresent(last -> outages.add(new Outage(last, now)));
    heard = Optional.of(now);
  }

  @Override
  public synchronized List<Outage> since(Instant moment) {
    return outages.stream().filter(outage -> outage.ended().isAfter(moment)).toList();
  }
}

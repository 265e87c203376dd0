package dev.hotseat.discord;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import net.dv8tion.jda.api.JDA;
import net.dv8tion.jda.api.events.ExceptionEvent;
import net.dv8tion.jda.api.events.GenericEvent;
import net.dv8tion.jda.api.events.StatusChangeEvent;
import net.dv8tion.jda.api.events.http.HttpRequestEvent;
import net.dv8tion.jda.api.events.session.SessionDisconnectEvent;
import net.dv8tion.jda.api.events.session.ShutdownEvent;
import net.dv8tion.jda.api.hooks.EventListener;

/// When the gateway was last heard of. What JDA says of its own state is not enough: it says that
/// it is connected for a long time after the other side has gone silent.
final class Pulse implements EventListener {
  // Heartbeats are acknowledged each 41 seconds.
  private static final Duration FRESH = Duration.ofSeconds(100);
  private static final Duration DEAD = Duration.ofMinutes(5);

  private final InstantSource clock;
  private volatile Instant last;

  /// @param clock runs evenly: nobody sets it
  Pulse(InstantSource clock) {
    this.clock = clock;
    last = clock.instant();
  }

  @Override
  public void onEvent(GenericEvent event) {
    switch (event) {
      case HttpRequestEvent _,
          StatusChangeEvent _,
          ExceptionEvent _,
          SessionDisconnectEvent _,
          ShutdownEvent _ -> {}
      default -> last = clock.instant();
    }
  }

  /// How long ago the gateway was heard of.
  Duration age() {
    return Duration.between(last, clock.instant());
  }

  /// Whether what is said now is heard.
  boolean isFresh(JDA.Status status) {
    return status == JDA.Status.CONNECTED && age().compareTo(FRESH) < 0;
  }

  /// Whether it was silent for so long that only a new start can help.
  boolean isDead() {
    return age().compareTo(DEAD) > 0;
  }
}

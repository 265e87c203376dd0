package dev.hotseat.discord;

import dev.hotseat.channel.Listener;
import dev.hotseat.text.Message;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import net.dv8tion.jda.api.JDA;

/// Gives the features a beat a second, as long as the gateway is heard of, and notices when it is
/// not heard of any more.
final class Beats implements AutoCloseable {
  private final JDA jda;
  private final Pulse pulse;
  private final Listener listener;
  private final CompletableFuture<Optional<Message>> end;
  private final ScheduledExecutorService clockwork =
      Executors.newSingleThreadScheduledExecutor(
          Thread.ofPlatform().daemon().name("beat").factory());

  Beats(JDA jda, Pulse pulse, Listener listener, CompletableFuture<Optional<Message>> end) {
    this.jda = jda;
    this.pulse = pulse;
    this.listener = listener;
    this.end = end;
  }

  void start() {
    var _ = clockwork.scheduleWithFixedDelay(this::beat, 1, 1, TimeUnit.SECONDS);
  }

  private void beat() {
    if (pulse.isDead()) {
      end.complete(
          Optional.of(Message.of("discord.fatal.silent", "minutes", pulse.age().toMinutes())));
    } else if (pulse.isFresh(jda.getStatus())) {
      listener.beat();
    }
  }

  /// Lets a beat that has begun come to its end.
  @Override
  public void close() {
    clockwork.shutdown();
    try {
      if (!clockwork.awaitTermination(5, TimeUnit.SECONDS)) {
        clockwork.shutdownNow();
      }
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
    }
  }
}

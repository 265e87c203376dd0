package dev.hotseat.discord.small.wire;

import java.util.concurrent.ThreadLocalRandom;

/// The way between a bot and the small Discord. It takes no time, but with `-Dsmall.jitter=400` up
/// to 400 ms, another time each time: what a test forgets to wait for comes too late then.
public final class Network {
  private static final int JITTER = Integer.getInteger("small.jitter", 0);

  private Network() {}

  /// Takes its time. Whoever holds a lock must not come here.
  public static void pass() {
    if (JITTER > 0) {
      try {
        Thread.sleep(ThreadLocalRandom.current().nextInt(JITTER));
      } catch (InterruptedException stopped) {
        Thread.currentThread().interrupt();
      }
    }
  }
}

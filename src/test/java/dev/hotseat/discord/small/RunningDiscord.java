package dev.hotseat.discord.small;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/// Gives a test its [SmallDiscord], closes it afterwards, and fails the test when a rule of Discord
/// was broken in it. Nothing of JDA outlives the test: what it still has to say of requests that
/// were under way would be heard by the next one.
public final class RunningDiscord implements AfterEachCallback {
  private static final Duration PATIENCE = Duration.ofSeconds(30);

  private final SmallDiscord discord = SmallDiscord.start();

  /// The test's own.
  public SmallDiscord discord() {
    return discord;
  }

  @Override
  public void afterEach(ExtensionContext context) throws InterruptedException {
    discord.close();
    endOfJda();
    discord.violations().assertNone();
  }

  private static void endOfJda() throws InterruptedException {
    for (List<Thread> left = jda(); !left.isEmpty(); left = jda()) {
      if (!left.getFirst().join(PATIENCE)) {
        throw new AssertionError("JDA does not end: " + left);
      }
    }
  }

  private static List<Thread> jda() {
    return Thread.getAllStackTraces().keySet().stream()
        .filter(thread -> thread.getName().startsWith("JDA "))
        .toList();
  }
}

package dev.hotseat.discord.small;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import net.dv8tion.jda.api.requests.RestAction;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/// Gives a test its [SmallDiscord], closes it afterwards, and fails the test when a rule of Discord
/// was broken in it. No thread of JDA that talks to it outlives the test: what that still has to
/// say of what was under way would be heard by the next one.
public final class RunningDiscord implements AfterEachCallback {
  private static final Duration PATIENCE = Duration.ofSeconds(60);
  private static final Pattern TALKING = Pattern.compile("JDA (RateLimit|MainWS)");

  private final Consumer<? super Throwable> failure = RestAction.getDefaultFailure();
  private final long timeout = RestAction.getDefaultTimeout();
  private final SmallDiscord discord = SmallDiscord.start();

  /// The test's own.
  public SmallDiscord discord() {
    return discord;
  }

  @Override
  public void afterEach(ExtensionContext context) throws InterruptedException {
    discord.close();
    awaitSilence();
    RestAction.setDefaultFailure(failure);
    RestAction.setDefaultTimeout(timeout, TimeUnit.MILLISECONDS);
    discord.violations().assertNone();
  }

  private static void awaitSilence() throws InterruptedException {
    for (List<Thread> left = talking(); !left.isEmpty(); left = talking()) {
      if (!left.getFirst().join(PATIENCE)) {
        throw new AssertionError("JDA does not end: " + left);
      }
    }
  }

  private static List<Thread> talking() {
    return Thread.getAllStackTraces().keySet().stream()
        .filter(thread -> TALKING.matcher(thread.getName()).lookingAt())
        .toList();
  }
}

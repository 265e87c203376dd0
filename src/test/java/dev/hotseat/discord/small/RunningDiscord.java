package dev.hotseat.discord.small;

import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/// Gives a test its [SmallDiscord], closes it afterwards, and fails the test when a rule of Discord
/// was broken in it.
public final class RunningDiscord implements AfterEachCallback {
  private final SmallDiscord discord = SmallDiscord.start();

  /// The test's own.
  public SmallDiscord discord() {
    return discord;
  }

  @Override
  public void afterEach(ExtensionContext context) {
    discord.close();
    discord.violations().assertNone();
  }
}

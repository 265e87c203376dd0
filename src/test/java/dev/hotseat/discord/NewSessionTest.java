package dev.hotseat.discord;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hotseat.channel.Needs;
import dev.hotseat.channel.Unreachable;
import dev.hotseat.discord.small.RunningDiscord;
import dev.hotseat.discord.small.SmallDiscord;
import dev.hotseat.discord.small.world.Channel;
import java.time.Duration;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.extension.RegisterExtension;

/// From the end of a session until the next one begins no server is known.
class NewSessionTest {
  @RegisterExtension private final RunningDiscord running = new RunningDiscord();

  private final SmallDiscord discord = running.discord();
  private final Channel general = discord.server("Study group").channel("general");
  private final TestBot bot = TestBot.of(discord);

  @AfterEach
  void leave() {
    bot.close();
  }

  /// Asks without a pause, for there are moments in which some is forgotten and some is not.
  @RepeatedTest(3)
  void takesNoChannelForGoneMeanwhile() {
    bot.join();
    Set<Unreachable.Reason> reasons = EnumSet.noneOf(Unreachable.Reason.class);

    discord.gateway().invalidate(false);
    long end = System.nanoTime() + Duration.ofMinutes(1).toNanos();
    while (reasons.isEmpty() || hindrance().isPresent()) {
      assertThat(System.nanoTime()).as("time to begin anew").isLessThan(end);
      hindrance().map(Unreachable::reason).ifPresent(reasons::add);
    }

    assertThat(reasons).containsExactly(Unreachable.Reason.UNKNOWN);
  }

  private Optional<Unreachable> hindrance() {
    return bot.channels().hindrance(general.id(), Needs.NONE);
  }
}

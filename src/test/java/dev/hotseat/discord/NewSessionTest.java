package dev.hotseat.discord;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hotseat.channel.Unreachable;
import dev.hotseat.discord.small.RunningDiscord;
import dev.hotseat.discord.small.SmallDiscord;
import dev.hotseat.discord.small.world.Channel;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
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

  @Test
  void takesNoChannelForGoneMeanwhile() {
    bot.join();
    AtomicReference<Unreachable.Reason> reason = new AtomicReference<>();

    discord.gateway().invalidate(false);
    bot.awaitFromOutside("channel that is not known now", () -> fails(reason));

    assertThat(reason.get()).isEqualTo(Unreachable.Reason.UNKNOWN);
    bot.awaitFromOutside("channel that is known again", () -> !fails(reason));
  }

  private boolean fails(AtomicReference<Unreachable.Reason> reason) {
    try {
      bot.channels().since(general.id(), "1");
      return false;
    } catch (Unreachable failure) {
      reason.set(failure.reason());
      return true;
    }
  }
}

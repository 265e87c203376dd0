package dev.hotseat;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hotseat.discord.small.RunningDiscord;
import dev.hotseat.discord.small.SmallDiscord;
import dev.hotseat.discord.small.world.Channel;
import dev.hotseat.discord.small.world.Server;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

/// Daily posts while somebody sets the machine's clock, with the whole program.
class DailyClockTest {
  private static final Duration PATIENCE = Duration.ofSeconds(60);
  private static final Duration DAY = Duration.ofDays(1);
  private static final Duration MINUTE = Duration.ofMinutes(1);

  @RegisterExtension private final RunningDiscord running = new RunningDiscord();
  @TempDir private Path folder;

  private final SmallDiscord discord = running.discord();
  private final Server group = discord.server("Study group");
  private final Channel general = group.channel("general");

  @BeforeEach
  void beginWithTheRightTime() throws IOException {
    set(Duration.ZERO);
  }

  @Test
  void postsOnceAfterAJumpOfTwoDaysAndNothingTwiceOnTheWayBack() throws Exception {
    keep(general, Duration.ofHours(2));
    try (ServedProcess hotseat = started()) {
      await("first post", () -> posted(general) == 1);

      set(DAY.multipliedBy(2));
      await("late post", () -> posted(general) == 2);
      awaitLook("ahead", DAY.multipliedBy(2));
      assertThat(general.messages()).hasSize(2);
      assertThat(states(general)).containsExactly("posted", "missed", "posted");

      set(DAY);
      awaitLook("a day back", DAY);
      set(Duration.ZERO);
      awaitLook("at the right time", Duration.ZERO);

      assertThat(general.messages()).hasSize(2);
      assertThat(hotseat.printed()).doesNotContain("ERROR");
      assertThat(hotseat.end()).isEqualTo(143);
    }
  }

  private ServedProcess started() throws IOException {
    return new ServedProcess(discord, folder, ShiftedMain.program(folder.resolve("shift")));
  }

  private void set(Duration shift) throws IOException {
    ShiftedMain.shift(folder.resolve("shift"), shift);
  }

  /// Waits until another schedule posts that is due by now: so all that was due before it was seen.
  private void awaitLook(String name, Duration shift) {
    Channel other = group.channel(name);
    keep(other, MINUTE.minus(shift));
    await(name, () -> posted(other) == 1);
  }

  private void keep(Channel channel, Duration since) {
    new DueSchedules(folder).keep(channel, since, Optional.empty(), false);
  }

  private long posted(Channel channel) {
    return states(channel).stream().filter("posted"::equals).count();
  }

  /// What became of its dates.
  private List<String> states(Channel channel) {
    return new StoredRounds(folder)
        .texts(
            "SELECT p.state FROM daily_post p JOIN daily_schedule s ON s.id = p.schedule"
                + " WHERE s.channel = ? ORDER BY p.date",
            channel.id());
  }

  private void await(String what, Supplier<Boolean> look) {
    discord
        .world()
        .await(what, PATIENCE, () -> Optional.of(look.get()).filter(Boolean::booleanValue));
  }
}

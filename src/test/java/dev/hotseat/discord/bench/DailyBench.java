package dev.hotseat.discord.bench;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hotseat.daily.Choice;
import dev.hotseat.daily.Schedule;
import dev.hotseat.daily.Timetable;
import dev.hotseat.discord.small.SmallDiscord;
import dev.hotseat.discord.small.rest.Request;
import dev.hotseat.discord.small.world.Channel;
import dev.hotseat.discord.small.world.Server;
import dev.hotseat.storage.StoredDailies;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Hands over many daily posts that are due in the same minute, beside the fifty a second that
/// Discord takes. It fails where a post is lost or doubled, never for being slow.
class DailyBench {
  private static final int POSTS = Integer.getInteger("hotseat.bench.posts", 10_000);
  private static final int IN_A_SERVER = 100;
  private static final double MOST_A_SECOND = 50;
  private static final Duration PATIENCE = Duration.ofMinutes(10);

  @TempDir private Path folder;

  @Test
  void handsOverWhatIsDueInTheSameMinute() throws IOException {
    SmallDiscord discord = SmallDiscord.startUnchecked();
    List<Channel> channels = new ArrayList<>();
    for (int i = 0; i < POSTS / IN_A_SERVER; i++) {
      Server server = discord.server("Server " + i);
      IntStream.range(0, IN_A_SERVER).forEach(j -> channels.add(server.channel("daily-" + j)));
    }
    Path home = Files.createDirectories(folder.resolve("dailies"));
    keep(home, channels);
    List<Long> held = new ArrayList<>();
    try (Run run = new Run(Contestant.HOTSEAT, discord, home)) {
      long end = System.nanoTime() + PATIENCE.toNanos();
      while (posts(discord).size() < POSTS && System.nanoTime() < end) {
        LockSupport.parkNanos(Duration.ofSeconds(1).toNanos());
        held.add(run.resident() / 1024);
      }
      tell(posts(discord), held);
      assertThat(channels).allMatch(channel -> channel.messages().size() == 1);
    }
  }

  private static List<Request> posts(SmallDiscord discord) {
    return discord.rest().requests("POST /channels/*/messages");
  }

  private static void tell(List<Request> posts, List<Long> held) {
    Duration taken = Duration.between(posts.getFirst().arrived(), posts.getLast().arrived());
    double rate = (posts.size() - 1) * 1e3 / taken.toMillis();
    System.out.println(
        String.format(
            Locale.ROOT,
            "%,d dailies due in the same minute: %.1f posted a second, %.0f %% of the %.0f that"
                + " Discord takes; %d MB held at a quarter of the way, %d at the end",
            posts.size(),
            rate,
            100 * rate / MOST_A_SECOND,
            MOST_A_SECOND,
            held.get(held.size() / 4),
            held.getLast()));
  }

  private static void keep(Path home, List<Channel> channels) {
    Instant due = Instant.now().minusSeconds(60).truncatedTo(ChronoUnit.SECONDS);
    Timetable timetable =
        new Timetable(
            ZoneOffset.UTC,
            LocalTime.ofInstant(due, ZoneOffset.UTC),
            EnumSet.allOf(DayOfWeek.class),
            Set.of());
    try (StoredDailies stored = new StoredDailies(home.resolve("bench.db"))) {
      for (Channel channel : channels) {
        stored.dailies().keep(schedule(channel, timetable), due.minusSeconds(1));
      }
    }
  }

  private static Schedule schedule(Channel channel, Timetable timetable) {
    return new Schedule(
        0,
        channel.server().orElseThrow().id(),
        channel.name(),
        channel.id(),
        timetable,
        Choice.ALL,
        Optional.empty(),
        false,
        false,
        Duration.ofHours(6),
        Schedule.State.ACTIVE);
  }
}

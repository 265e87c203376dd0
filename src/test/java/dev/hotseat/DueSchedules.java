package dev.hotseat;

import dev.hotseat.daily.Choice;
import dev.hotseat.daily.Schedule;
import dev.hotseat.daily.Timetable;
import dev.hotseat.discord.small.world.Channel;
import dev.hotseat.storage.StoredDailies;
import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/// Schedules that are due when the program starts.
final class DueSchedules {
  private final Path folder;

  /// @param folder of a [ServedProcess]
  DueSchedules(Path folder) {
    this.folder = folder;
  }

  /// Makes one that is due since a while ago, each day, and may be six hours late.
  void keep(Channel channel, Duration since, Optional<String> role, boolean thread) {
    Instant due = Instant.now().minus(since).truncatedTo(ChronoUnit.SECONDS);
    Schedule schedule =
        new Schedule(
            0,
            channel.server().orElseThrow().id(),
            channel.name(),
            channel.id(),
            new Timetable(
                ZoneOffset.UTC,
                LocalTime.ofInstant(due, ZoneOffset.UTC),
                EnumSet.allOf(DayOfWeek.class),
                Set.of()),
            Choice.ALL,
            role,
            true,
            thread,
            Duration.ofHours(6),
            Schedule.State.ACTIVE);
    try (StoredDailies dailies = new StoredDailies(folder.resolve("hotseat.db"))) {
      dailies.dailies().keep(schedule, due.minusSeconds(1));
    }
  }
}

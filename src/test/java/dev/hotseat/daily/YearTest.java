package dev.hotseat.daily;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hotseat.round.InMemoryRounds;
import dev.hotseat.storage.StoredDailies;
import java.nio.file.Path;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A year of schedules, with crashes at random instants: every statement and every sending is one
/// at which the process may die, before it takes effect or after. Then it is started anew on what
/// is stored.
class YearTest {
  private static final int SERVERS = 200;
  private static final int AT_ONCE = 2;
  private static final double OFTEN = 0.004;
  /// A start looks at every open round: any more often, and with many servers hardly one start
  /// would come to its end.
  private static final double SELDOM = 0.0004;

  /// A few servers at a time, since rounds in memory are not made for many.
  @Test
  void postsExactlyWhatTheCalendarSays() {
    Tally tally = new Tally();
    for (int group = 0; group < SERVERS / AT_ONCE; group++) {
      InMemoryRounds rounds = new InMemoryRounds();
      Town town = new Town(rounds, new InMemoryDailies(rounds), new InMemoryOutages());
      new Year(town, group * AT_ONCE, AT_ONCE, 365, OFTEN, new SplittableRandom(group)).live(tally);
    }

    tally.print("a year of 200 servers");
    assertThat(tally.problems).isEmpty();
    assertThat(tally.posted).isGreaterThan(30_000);
    assertThat(tally.crashes).isGreaterThan(1_000);
    assertThat(tally.zones).hasSize(40);
  }

  @Test
  void postsTheSameOnTheDatabase(@TempDir Path folder) {
    Tally tally = new Tally();
    onDatabase(folder, 4, 45, OFTEN, tally);

    tally.print("45 days of 4 servers in SQLite");
    assertThat(tally.problems).isEmpty();
    assertThat(tally.posted).isGreaterThan(50);
  }

  @Test
  @Tag("slow")
  void postsAYearOnTheDatabase(@TempDir Path folder) {
    Tally tally = new Tally();
    onDatabase(folder, SERVERS, 365, SELDOM, tally);

    tally.print("a year of 200 servers in SQLite");
    assertThat(tally.problems).isEmpty();
    assertThat(tally.posted).isGreaterThan(30_000);
    assertThat(tally.crashes).isGreaterThan(1_000);
  }

  private static void onDatabase(
      Path folder, int servers, int days, double likelihood, Tally tally) {
    try (StoredDailies stored = new StoredDailies(folder.resolve("hotseat.db"))) {
      Town town = new Town(stored.rounds(), stored.dailies(), stored.outages());
      new Year(town, 0, servers, days, likelihood, new SplittableRandom(99)).live(tally);
    }
  }
}

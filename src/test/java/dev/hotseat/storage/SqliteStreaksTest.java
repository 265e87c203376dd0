package dev.hotseat.storage;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hotseat.streak.Streak;
import dev.hotseat.streak.Streaks;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SqliteStreaksTest {
  private static final long FIRST = LocalDate.of(2026, 11, 2).toEpochDay();
  private static final long HOUR = 3_600_000;

  private final Database database;
  private final Streaks streaks;

  SqliteStreaksTest(@TempDir Path folder) {
    database = Databases.open(folder.resolve("hotseat.db"));
    streaks = new SqliteStreaks(database);
  }

  @AfterEach
  void close() {
    database.close();
  }

  @Test
  void isNoneWithoutADaily() {
    assertThat(streaks.of("group", "ana")).isEqualTo(Streak.NONE);
    assertThat(streaks.in("group")).isEmpty();
  }

  @Test
  void countsPostsThatWereAnsweredInARow() {
    for (int day = 0; day < 9; day++) {
      post(1, "group", day, "posted", "closed");
      if (day != 1) {
        answer(1, "ana", day, true);
      }
    }
    answer(1, "ben", 8, true);
    answer(1, "mei", 7, false);

    assertThat(streaks.of("group", "ana")).isEqualTo(new Streak(7, 7, 1));
    assertThat(streaks.inRound(round(1, 8), "ana")).contains(new Streak(7, 7, 1));
    assertThat(streaks.inRound(7, "ana")).isEmpty();
    assertThat(streaks.of("group", "mei")).isEqualTo(Streak.NONE);
    assertThat(streaks.in("group"))
        .isEqualTo(Map.of("ana", new Streak(7, 7, 1), "ben", new Streak(1, 1, 0)));
  }

  @Test
  void keepsServersApart() {
    post(1, "group", 0, "posted", "closed");
    post(2, "other", 0, "posted", "closed");
    post(2, "other", 1, "posted", "closed");
    answer(1, "ana", 0, true);
    answer(2, "ana", 0, true);

    assertThat(streaks.of("group", "ana").current()).isEqualTo(1);
    assertThat(streaks.of("other", "ana")).isEqualTo(new Streak(0, 1, 0));
    assertThat(streaks.in("other").keySet()).containsExactly("ana");
  }

  @Test
  void countsADateOfTwoSchedulesOnce() {
    post(1, "group", 0, "posted", "closed");
    post(2, "group", 0, "posted", "closed");
    post(1, "group", 1, "posted", "closed");
    post(2, "group", 1, "posted", "closed");
    answer(1, "ana", 0, true);
    answer(2, "ana", 0, true);
    answer(2, "ana", 1, true);

    assertThat(streaks.of("group", "ana")).isEqualTo(new Streak(2, 2, 0));
  }

  /// An answered post, one of this kind that is not answered, another answered one.
  @ParameterizedTest(name = "{0}, round {1}: {2} in a row")
  @CsvSource({
    "posted, closed, 1",
    "posted, closing, 1",
    "posted, open, 2",
    "posted, posting, 2",
    "posted, gone, 2",
    "sending, posting, 2",
    "skipped, , 2",
    "missed, , 2",
    "failed, , 2",
    "posted, , 2"
  })
  void breaksAtWhatCouldHaveBeenAnswered(String state, String round, int current) {
    post(1, "group", 0, "posted", "closed");
    post(1, "group", 1, state, round);
    post(1, "group", 2, "posted", "open");
    answer(1, "ana", 0, true);
    answer(1, "ana", 2, true);

    assertThat(streaks.of("group", "ana").current()).isEqualTo(current);
  }

  /// The post is open for 20 hours.
  @ParameterizedTest(name = "out from hour {0} to {1}: {2} in a row")
  @CsvSource({"-2, 0, 0", "-2, 1, 1", "5, 6, 1", "19, 30, 1", "20, 30, 0", "-5, 30, 1"})
  void excusesPostsThatWereOpenDuringAnOutage(int began, int ended, int current) {
    post(1, "group", 0, "posted", "closed");
    post(1, "group", 1, "posted", "closed");
    answer(1, "ana", 0, true);
    outage(1, began, ended);

    assertThat(streaks.of("group", "ana").current()).isEqualTo(current);
  }

  @Test
  void countsAnAnswerDuringAnOutage() {
    post(1, "group", 0, "posted", "closed");
    answer(1, "ana", 0, true);
    outage(0, 5, 6);

    assertThat(streaks.of("group", "ana").current()).isEqualTo(1);
  }

  private void post(int schedule, String server, int day, String state, String round) {
    long date = FIRST + day;
    long id = round == null ? 0 : round(schedule, day);
    if (round != null) {
      update(
          """
          INSERT INTO round (id, kind, state, server, channel, question, topic, level, named,
            opened_at, until, closes_at, closed_at, drawn)
          VALUES (?, 'daily', ?, ?, 'daily', 'q', 't', 'beginner', 0, ?, 0, 0, ?, '')
          """,
          id,
          round,
          server,
          opened(day),
          opened(day) + 20 * HOUR);
    }
    update(
        """
        INSERT INTO daily_post (schedule, date, server, state, due, round, at, deadline, owner,
          lease, tries)
        VALUES (?, ?, ?, ?, 0, nullif(?, 0), 0, 0, '', 0, 0)
        """,
        schedule,
        date,
        server,
        state,
        id);
  }

  private void answer(int schedule, String member, int day, boolean counts) {
    update(
        """
        INSERT INTO answer (attempt, round, candidate, name, at, score, hinted, revealed,
          in_public, late, counts, entered)
        VALUES (?, ?, ?, ?, 0, 50, 0, 0, 0, 0, ?, 1)
        """,
        member + schedule + day,
        round(schedule, day),
        member,
        member,
        counts);
  }

  private void outage(int day, int began, int ended) {
    update(
        "INSERT INTO outage (began, ended) VALUES (?, ?)",
        opened(day) + began * HOUR,
        opened(day) + ended * HOUR);
  }

  private static long round(int schedule, int day) {
    return schedule * 1_000L + day;
  }

  private static long opened(int day) {
    return (FIRST + day) * 24 * HOUR + 8 * HOUR;
  }

  private void update(String sql, Object... values) {
    database.write(
        connection -> {
          Sql.update(connection, sql, values);
          return sql;
        },
        done -> {});
  }
}

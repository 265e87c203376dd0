package dev.hotseat.storage;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hotseat.occasion.Home;
import dev.hotseat.occasion.Reminders;
import dev.hotseat.occasion.Reminders.Waiting;
import dev.hotseat.occasion.Week;
import dev.hotseat.occasion.Week.Missed;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SqliteOccasionsTest {
  private static final Instant NOW = Instant.parse("2026-11-25T12:00:00Z");
  private static final Instant MONDAY = Instant.parse("2026-11-23T00:00:00Z");
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 25);

  private final Database database;
  private final Reminders reminders;
  private int attempts;

  SqliteOccasionsTest(@TempDir Path folder) {
    database = Databases.open(folder.resolve("hotseat.db"));
    reminders = new SqliteReminders(database);
  }

  @AfterEach
  void close() {
    database.close();
  }

  /// A daily from yesterday, which ana answered, and the one that is open.
  @BeforeEach
  void fill() {
    round(1, "daily", "closed", "group", "index", NOW.minus(Duration.ofHours(28)));
    round(2, "daily", "open", "group", "join", NOW.minus(Duration.ofHours(4)));
    answer(1, "ana", NOW.minus(Duration.ofHours(20)), 0);
    update("INSERT INTO member_settings VALUES ('ana', 1, 0, 1)");
  }

  @Test
  void takesTheOldestActiveScheduleOfEachServer() {
    schedule(3, "group", "paused", "one", "UTC", "08:00");
    schedule(4, "group", "active", "two", "Europe/Berlin", "09:30");
    schedule(5, "group", "active", "three", "UTC", "10:00");
    schedule(6, "other", "active", "four", "UTC", "10:00:30");
    schedule(7, "third", "unanswered", "five", "UTC", "10:00");

    assertThat(new SqliteHomes(database).all())
        .containsExactly(
            new Home("group", "two", ZoneId.of("Europe/Berlin"), LocalTime.of(9, 30)),
            new Home("other", "four", ZoneId.of("UTC"), LocalTime.of(10, 0, 30)));
  }

  @Test
  void findsWhoWantsToBeRemindedAndHasNotAnswered() {
    assertThat(reminders.waiting(NOW))
        .containsExactly(new Waiting("ana", "group", "daily", "card2", "join"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "UPDATE member_settings SET reminders = 0",
        "DELETE FROM member_settings",
        "UPDATE answer SET at = at - 30 * 86400000",
        "UPDATE answer SET late = 1",
        "UPDATE round SET kind = 'ask' WHERE id = 1",
        "UPDATE round SET kind = 'ask' WHERE id = 2",
        "UPDATE round SET server = 'other' WHERE id = 1",
        "UPDATE round SET opened_at = opened_at + 1 WHERE id = 2",
        "UPDATE round SET closes_at = opened_at WHERE id = 2",
        "UPDATE round SET state = 'closed' WHERE id = 2",
        "UPDATE round SET state = 'posting', message = NULL WHERE id = 2",
        "INSERT INTO participation VALUES (2, 'ana', '', 1, 0)",
      })
  void leavesEverybodyElseAlone(String change) {
    update(change);

    assertThat(reminders.waiting(NOW)).isEmpty();
  }

  @Test
  void leavesWhoAnsweredAloneWhateverTheyWrote() {
    answer(2, "ana", NOW, 0);
    update("UPDATE answer SET counts = 0 WHERE round = 2");

    assertThat(reminders.waiting(NOW)).isEmpty();
  }

  @Test
  void remindsOnceADayAndNotTwiceInANight() {
    update("UPDATE round SET closes_at = closes_at + 86400000");
    assertThat(reminders.claim("ana", TODAY, NOW)).isTrue();
    assertThat(reminders.claim("ana", TODAY, NOW)).isFalse();
    assertThat(reminders.claim("ben", TODAY, NOW)).isTrue();
    assertThat(reminders.waiting(NOW)).isEmpty();

    Instant evening = NOW.plus(Duration.ofHours(13));
    assertThat(reminders.claim("ana", TODAY.plusDays(1), evening)).isFalse();
    assertThat(reminders.claim("ana", TODAY, NOW.plus(Duration.ofHours(23)))).isFalse();
    assertThat(reminders.waiting(NOW.plus(Duration.ofHours(19)))).isEmpty();

    Instant tomorrow = NOW.plus(Duration.ofHours(20));
    assertThat(reminders.waiting(tomorrow)).hasSize(1);
    assertThat(reminders.claim("ana", TODAY.plusDays(1), tomorrow)).isTrue();
    assertThat(reminders.claim("ana", TODAY.plusDays(1), tomorrow)).isFalse();
  }

  @Test
  void looksBackUponAWeek() {
    round(10, "ask", "closed", "group", "xss", MONDAY.plus(Duration.ofHours(1)));
    for (String member : List.of("ana", "ben", "mei", "tom")) {
      answer(10, member, MONDAY.plus(Duration.ofHours(2)), member.equals("ana") ? 1 : 0.5);
    }
    answer(10, "ana", MONDAY.plus(Duration.ofHours(3)), 0);

    Week week = week();

    assertThat(week.members()).isEqualTo(4);
    assertThat(week.answers()).isEqualTo(4);
    assertThat(week.missed())
        .containsExactly(new Missed("xss", "B", 4, 4), new Missed("xss", "A", 3, 4));
  }

  /// Three candidates, another server, a late answer, another week, a round that is not over, and a
  /// question that is open again, with nobody's points to be told.
  @ParameterizedTest
  @ValueSource(
      strings = {
        "DELETE FROM answer WHERE round = 10 AND candidate = 'tom'",
        "UPDATE answer SET late = 1 WHERE round = 10 AND candidate = 'tom'",
        "UPDATE round SET server = 'other' WHERE id = 10",
        "UPDATE round SET closed_at = closed_at + 7 * 86400000 WHERE id = 10",
        "UPDATE round SET closed_at = closed_at - 7 * 86400000 WHERE id = 10",
        "UPDATE round SET state = 'open', closed_at = NULL WHERE id = 10",
        "UPDATE round SET question = 'xss' WHERE id = 2",
      })
  void tellsNoMissedPoints(String change) {
    round(10, "ask", "closed", "group", "xss", MONDAY.plus(Duration.ofHours(1)));
    for (String member : List.of("ana", "ben", "mei", "tom")) {
      answer(10, member, MONDAY.plus(Duration.ofHours(2)), 0);
    }
    assertThat(week().missed()).isNotEmpty();

    update(change);

    assertThat(week().missed()).isEmpty();
  }

  @Test
  void tellsThreeMissedPointsAtMostTheMostMissedFirst() {
    for (int round = 10; round < 14; round++) {
      round(round, "ask", "closed", "group", "q" + round, MONDAY.plus(Duration.ofHours(1)));
      for (int member = 0; member < 5; member++) {
        double coverage = member < round - 10 ? 0.75 : 0.74;
        answer(round, "m" + member, MONDAY.plus(Duration.ofHours(2)), coverage);
      }
    }
    update("UPDATE attempt_point SET coverage = 1 WHERE label = 'B'");

    assertThat(week().missed())
        .containsExactly(
            new Missed("q10", "A", 5, 5),
            new Missed("q11", "A", 4, 5),
            new Missed("q12", "A", 3, 5));
  }

  private Week week() {
    return new SqliteWeeks(database).between("group", MONDAY, MONDAY.plus(Duration.ofDays(1)));
  }

  private void round(
      int id, String kind, String state, String server, String question, Instant at) {
    update(
        """
        INSERT INTO round (id, kind, state, server, channel, question, topic, level, named,
          opened_at, until, closes_at, closed_at, message, drawn)
        VALUES (?, ?, ?, ?, 'daily', ?, 't', 'beginner', 0, ?, 0, ?, ?, ?, '')
        """,
        id,
        kind,
        state,
        server,
        question,
        at.toEpochMilli(),
        at.plus(Duration.ofHours(24)).toEpochMilli(),
        at.plus(Duration.ofHours(20)).toEpochMilli(),
        "card" + id);
  }

  /// An answer that covers its first point so far, and its second one not at all.
  private void answer(int round, String member, Instant at, double coverage) {
    String attempt = "attempt" + ++attempts;
    update(
        """
        INSERT INTO attempt (sequence, id, candidate, question, at, reply, score, enough, flags,
          hinted, revealed, grader)
        VALUES (?, ?, ?, 'q', 0, '', 50, 2, '', 0, 0, '')
        """,
        attempts,
        attempt,
        member);
    update("INSERT INTO attempt_point VALUES (?, 0, 'A', 1, ?)", attempts, coverage);
    update("INSERT INTO attempt_point VALUES (?, 1, 'B', 1, 0)", attempts);
    boolean first =
        Databases.texts(
                database,
                "SELECT 1 FROM answer WHERE counts = 1 AND round = "
                    + round
                    + " AND candidate = '"
                    + member
                    + "'")
            .isEmpty();
    update(
        """
        INSERT INTO answer (attempt, round, candidate, name, at, score, hinted, revealed,
          in_public, late, counts, entered)
        VALUES (?, ?, ?, '', ?, 50, 0, 0, 0, 0, ?, 1)
        """,
        attempt,
        round,
        member,
        at.toEpochMilli(),
        first);
  }

  private void schedule(
      int id, String server, String state, String channel, String zone, String time) {
    update(
        """
        INSERT INTO daily_schedule (id, server, name, folded, channel, zone, time, days,
          except_dates, topic, rotate_topic, level, rotate_level, role, reveal, thread, catch_up,
          state, next_date, next_due, active_since, few_told)
        VALUES (?, ?, ?, ?, ?, ?, ?, 'MONDAY', '', '', 0, '', 0, '', 1, 1, 0, ?, 0, 0, 0, 0)
        """,
        id,
        server,
        channel,
        channel,
        channel,
        zone,
        time,
        state);
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

package dev.hotseat.storage;

import dev.hotseat.channel.Channels.Standing;
import dev.hotseat.daily.Claim;
import dev.hotseat.daily.Dailies;
import dev.hotseat.daily.Lease;
import dev.hotseat.daily.Planned;
import dev.hotseat.daily.Post;
import dev.hotseat.daily.Schedule;
import dev.hotseat.daily.Sending;
import dev.hotseat.daily.Timetable;
import dev.hotseat.daily.Timetable.Slot;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// Schedules in SQLite.
public final class SqliteDailies implements Dailies {
  private final Database database;

  /// @param database that keeps them
  public SqliteDailies(Database database) {
    this.database = database;
  }

  @Override
  public Schedule keep(Schedule schedule, Instant now) {
    return write(
        connection -> {
          Optional<Planned> known = find(connection, schedule.server(), schedule.name());
          boolean waits =
              known
                  .filter(was -> was.schedule().timetable().equals(schedule.timetable()))
                  .filter(was -> was.schedule().state() == Schedule.State.ACTIVE)
                  .isPresent();
          long id = known.map(was -> was.schedule().id()).orElse(0L);
          Slot next =
              waits
                  ? known.orElseThrow().next()
                  : firstFree(connection, id, schedule.timetable(), now);
          Schedule kept = DailyTable.put(connection, schedule, next, now);
          if (known.isPresent()) {
            changed(connection, known.get().schedule(), kept, next, now);
          }
          return kept;
        });
  }

  /// The line-up was of other questions, the open round closes when the next one comes, and what
  /// was refused may go through by now.
  private static void changed(
      Connection connection, Schedule was, Schedule kept, Slot next, Instant now)
      throws SQLException {
    if (!was.choice().equals(kept.choice())) {
      LineUpTable.put(connection, kept.id(), List.of());
    }
    Sql.update(
        connection,
        """
        UPDATE round SET until = min(opened_at + ?1, max(?2, ?3)),
          closes_at = min(opened_at + ?1, max(?2, ?3))
        WHERE state IN ('posting', 'open')
          AND id IN (SELECT round FROM daily_post WHERE schedule = ?4)
        """,
        Duration.ofDays(7).toMillis(),
        next.due().toEpochMilli(),
        now.toEpochMilli(),
        kept.id());
    SendingTable.hurry(connection, kept.id(), now);
  }

  @Override
  public List<Schedule> of(String server) {
    return database.read(
        connection ->
            DailyTable.select(connection, "WHERE server = ? ORDER BY id", server).stream()
                .map(Planned::schedule)
                .toList());
  }

  @Override
  public Optional<Schedule> find(String server, String name) {
    return database.read(connection -> find(connection, server, name)).map(Planned::schedule);
  }

  @Override
  public Optional<Planned> planned(long schedule) {
    return database.read(connection -> DailyTable.find(connection, schedule));
  }

  @Override
  public void change(long schedule, Schedule.State state, Instant now) {
    write(
        connection -> {
          Optional<Planned> planned = DailyTable.find(connection, schedule);
          if (planned.isPresent()) {
            Sql.update(
                connection,
                "UPDATE daily_schedule SET state = ?, active_since = ? WHERE id = ?",
                state.name().toLowerCase(Locale.ROOT),
                now.toEpochMilli(),
                schedule);
            if (state == Schedule.State.ACTIVE) {
              Timetable timetable = planned.get().schedule().timetable();
              DailyTable.await(
                  connection, schedule, firstFree(connection, schedule, timetable, now));
            }
          }
          return planned;
        });
  }

  @Override
  public void remove(long schedule) {
    update("DELETE FROM daily_schedule WHERE id = ?", schedule);
  }

  @Override
  public List<Planned> due(Instant now, int most) {
    return database.read(
        connection ->
            DailyTable.select(
                connection,
                "WHERE state = 'active' AND next_due <= ? ORDER BY next_due, id LIMIT ?",
                now.toEpochMilli(),
                most));
  }

  @Override
  public List<Post> posts(long schedule, LocalDate from) {
    return database.read(connection -> PostTable.posts(connection, schedule, from));
  }

  @Override
  public Optional<Post> last(long schedule) {
    return database.read(connection -> PostTable.last(connection, schedule));
  }

  @Override
  public boolean unanswered(long schedule, int posts) {
    return database.read(connection -> PostTable.unanswered(connection, schedule, posts));
  }

  @Override
  public Optional<Sending> claim(Claim claim, Lease lease) {
    return write(connection -> PostTable.claim(connection, claim, lease));
  }

  @Override
  public Optional<Sending> reclaim(Claim claim, Lease lease) {
    return write(connection -> PostTable.reclaim(connection, claim, lease));
  }

  @Override
  public boolean pass(Planned planned, List<Slot> slots, Post.State state, Slot next, Instant now) {
    return write(connection -> PostTable.pass(connection, planned, slots, state, next, now));
  }

  @Override
  public List<Sending> unsettled(Instant now, int most) {
    return database.read(connection -> SendingTable.unsettled(connection, now, most));
  }

  @Override
  public Optional<Sending> take(Sending sending, Instant now, Lease lease) {
    return write(connection -> SendingTable.take(connection, sending, now, lease));
  }

  @Override
  public void posted(Sending sending, Standing standing, Instant now) {
    write(
        connection -> {
          SendingTable.posted(connection, sending, standing, now);
          return sending;
        });
  }

  @Override
  public void failed(Sending sending) {
    write(
        connection -> {
          SendingTable.failed(connection, sending);
          return sending;
        });
  }

  @Override
  public void leave(Sending sending, Instant until, boolean nowhere) {
    write(
        connection -> {
          SendingTable.leave(connection, sending, until, nowhere);
          return sending;
        });
  }

  @Override
  public void renew(Sending sending, Schedule wanted) {
    write(
        connection -> {
          SendingTable.renew(connection, sending, wanted);
          return sending;
        });
  }

  @Override
  public List<String> lineUp(long schedule) {
    return database.read(connection -> LineUpTable.of(connection, schedule));
  }

  @Override
  public void lineUp(long schedule, List<String> questions) {
    write(
        connection -> {
          LineUpTable.put(connection, schedule, questions);
          return questions;
        });
  }

  @Override
  public boolean broken(long schedule, Instant now, Duration again) {
    return flagged(
        "UPDATE daily_schedule SET broken_told = ?1 WHERE id = ?2"
            + " AND (broken_told IS NULL OR broken_told <= ?3 OR broken_told > ?1) RETURNING id",
        now.toEpochMilli(),
        schedule,
        now.minus(again).toEpochMilli());
  }

  @Override
  public boolean few(long schedule, boolean few) {
    return flagged(
            "UPDATE daily_schedule SET few_told = ?1 WHERE id = ?2 AND few_told <> ?1 RETURNING id",
            few,
            schedule)
        && few;
  }

  private boolean flagged(String sql, Object... values) {
    return write(connection -> Sql.first(connection, sql, row -> true, values).orElse(false));
  }

  @Override
  public void turnBack(Instant now) {
    write(
        connection -> {
          Sql.update(
              connection,
              "DELETE FROM daily_post WHERE state = 'missed' AND due > ?",
              now.toEpochMilli());
          for (Planned planned : DailyTable.select(connection, "WHERE state = 'active'")) {
            Schedule schedule = planned.schedule();
            Slot free = firstFree(connection, schedule.id(), schedule.timetable(), now);
            if (free.due().isBefore(planned.next().due())) {
              DailyTable.await(connection, schedule.id(), free);
            }
          }
          return now;
        });
  }

  private static Optional<Planned> find(Connection connection, String server, String name)
      throws SQLException {
    return DailyTable.select(
            connection, "WHERE server = ? AND folded = ?", server, DailyTable.folded(name))
        .stream()
        .findFirst();
  }

  private static Slot firstFree(
      Connection connection, long schedule, Timetable timetable, Instant now) throws SQLException {
    LocalDate from = LocalDate.ofInstant(now, timetable.zone()).minusDays(1);
    List<LocalDate> used =
        PostTable.posts(connection, schedule, from).stream().map(Post::date).toList();
    return timetable
        .upcoming(now)
        .filter(slot -> !used.contains(slot.date()))
        .findFirst()
        .orElseThrow();
  }

  private void update(String sql, Object... values) {
    write(
        connection -> {
          Sql.update(connection, sql, values);
          return sql;
        });
  }

  private <T> T write(Database.Work<T> work) {
    return database.write(work, done -> {});
  }
}

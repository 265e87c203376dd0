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
import dev.hotseat.round.Round;
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
  private static final String ONE = "WHERE schedule = ? AND date = ?";

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

  /// The line-up was of other questions, and the open round closes when the next one comes.
  private static void changed(
      Connection connection, Schedule was, Schedule kept, Slot next, Instant now)
      throws SQLException {
    if (!was.choice().equals(kept.choice())) {
      Sql.update(connection, "DELETE FROM daily_line_up WHERE schedule = ?", kept.id());
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
    return database.read(
        connection ->
            DailyTable.posts(
                connection,
                "WHERE schedule = ? AND date >= ? ORDER BY date",
                schedule,
                from.toEpochDay()));
  }

  @Override
  public Optional<Post> last(long schedule) {
    return database.read(
        connection ->
            DailyTable.posts(
                    connection,
                    "WHERE schedule = ? AND state = 'posted' ORDER BY date DESC LIMIT 1",
                    schedule)
                .stream()
                .findFirst());
  }

  @Override
  public boolean unanswered(long schedule, int posts) {
    return database.read(
        connection ->
            Sql.first(
                    connection,
                    """
                    SELECT count(*) = ?2 AND NOT max(answered) FROM (
                      SELECT EXISTS (SELECT 1 FROM answer WHERE answer.round = p.round) AS answered
                      FROM daily_post p JOIN daily_schedule s ON s.id = p.schedule
                      WHERE p.schedule = ?1 AND p.state = 'posted' AND p.at >= s.active_since
                      ORDER BY p.date DESC LIMIT ?2)
                    """,
                    row -> row.getBoolean(1),
                    schedule,
                    posts)
                .orElse(false));
  }

  @Override
  public Optional<Sending> claim(Claim claim, Lease lease) {
    return write(
        connection -> {
          if (!isAsRead(connection, claim.planned())
              || !DailyTable.isFree(connection, id(claim), claim.slot().date())) {
            return Optional.empty();
          }
          note(connection, claim.planned(), claim.missed(), Post.State.MISSED, claim.at());
          return Optional.of(send(connection, claim, lease));
        });
  }

  @Override
  public Optional<Sending> reclaim(Claim claim, Lease lease) {
    return write(
        connection -> {
          boolean used =
              !DailyTable.posts(
                      connection,
                      ONE + " AND state IN ('sending', 'posted')",
                      id(claim),
                      claim.slot().date().toEpochDay())
                  .isEmpty();
          return used || DailyTable.find(connection, id(claim)).isEmpty()
              ? Optional.empty()
              : Optional.of(send(connection, claim, lease));
        });
  }

  private static Sending send(Connection connection, Claim claim, Lease lease) throws SQLException {
    Round round = RoundTable.add(connection, claim.draft());
    Slot slot = claim.slot();
    Schedule schedule = claim.planned().schedule();
    Sql.update(
        connection,
        """
        REPLACE INTO daily_post (schedule, date, server, state, due, round, at, deadline, owner,
          lease, tries)
        VALUES (?, ?, ?, 'sending', ?, ?, ?, ?, ?, ?, 1)
        """,
        schedule.id(),
        slot.date().toEpochDay(),
        schedule.server(),
        slot.due().toEpochMilli(),
        round.id(),
        claim.at().toEpochMilli(),
        claim.deadline().toEpochMilli(),
        lease.owner(),
        lease.until().toEpochMilli());
    DailyTable.await(connection, schedule.id(), claim.next());
    Sql.update(
        connection,
        """
        DELETE FROM daily_line_up WHERE schedule = ?1 AND position <= (
          SELECT min(position) FROM daily_line_up WHERE schedule = ?1 AND question = ?2)
        """,
        schedule.id(),
        round.questionId());
    return sending(connection, schedule.id(), slot.date()).orElseThrow();
  }

  @Override
  public boolean pass(Planned planned, List<Slot> slots, Post.State state, Slot next, Instant now) {
    return write(
        connection -> {
          boolean asRead = isAsRead(connection, planned);
          if (asRead) {
            note(connection, planned, slots, state, now);
            DailyTable.await(connection, planned.schedule().id(), next);
          }
          return asRead;
        });
  }

  @Override
  public List<Sending> unsettled(Instant now, int most) {
    return database.read(
        connection ->
            DailyTable.sending(
                connection,
                "WHERE state = 'sending' AND " + FREE + " ORDER BY lease LIMIT ?3",
                now.toEpochMilli(),
                now.plus(LONGEST_REST).toEpochMilli(),
                most));
  }

  // A lease that ends later than any may was given before the clock was set back.
  private static final String FREE = "(lease <= ?1 OR lease > ?2)";
  private static final Duration LONGEST_REST = Duration.ofHours(1);

  @Override
  public Optional<Sending> take(Sending sending, Instant now, Lease lease) {
    return write(
        connection -> {
          boolean taken =
              Sql.first(
                      connection,
                      "UPDATE daily_post SET owner = ?3, lease = ?4, tries = tries + 1"
                          + " WHERE state = 'sending' AND "
                          + FREE
                          + " AND schedule = ?5 AND date = ?6 AND round = ?7 RETURNING date",
                      row -> true,
                      now.toEpochMilli(),
                      now.plus(LONGEST_REST).toEpochMilli(),
                      lease.owner(),
                      lease.until().toEpochMilli(),
                      sending.schedule(),
                      sending.date().toEpochDay(),
                      sending.round())
                  .orElse(false);
          return taken ? sending(connection, sending.schedule(), sending.date()) : Optional.empty();
        });
  }

  @Override
  public void posted(Sending sending, Standing standing, Instant now) {
    write(
        connection -> {
          settle(connection, sending, Post.State.POSTED);
          DailyTable.stands(connection, sending.round(), standing, now);
          Sql.update(
              connection,
              "UPDATE daily_schedule SET broken_told = NULL WHERE id = ?",
              sending.schedule());
          return sending;
        });
  }

  @Override
  public void failed(Sending sending) {
    write(
        connection -> {
          settle(connection, sending, Post.State.FAILED);
          if (!RoundTable.takeBack(connection, sending.round())) {
            RoundTable.posted(connection, sending.round(), ""); // somebody answered it
          }
          return sending;
        });
  }

  @Override
  public void leave(Sending sending, Instant until) {
    update(
        "UPDATE daily_post SET lease = ? " + ONE + " AND state = 'sending'",
        until.toEpochMilli(),
        sending.schedule(),
        sending.date().toEpochDay());
  }

  @Override
  public List<String> lineUp(long schedule) {
    return database.read(
        connection ->
            Sql.list(
                connection,
                "SELECT question FROM daily_line_up WHERE schedule = ? ORDER BY position",
                row -> row.getString(1),
                schedule));
  }

  @Override
  public void lineUp(long schedule, List<String> questions) {
    write(
        connection -> {
          Sql.update(connection, "DELETE FROM daily_line_up WHERE schedule = ?", schedule);
          for (int i = 0; i < questions.size(); i++) {
            Sql.update(
                connection,
                "INSERT INTO daily_line_up (schedule, position, question) VALUES (?, ?, ?)",
                schedule,
                i,
                questions.get(i));
          }
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
        DailyTable.posts(
                connection, "WHERE schedule = ? AND date >= ?", schedule, from.toEpochDay())
            .stream()
            .map(Post::date)
            .toList();
    return timetable
        .upcoming(now)
        .filter(slot -> !used.contains(slot.date()))
        .findFirst()
        .orElseThrow();
  }

  private static boolean isAsRead(Connection connection, Planned planned) throws SQLException {
    return DailyTable.find(connection, planned.schedule().id()).filter(planned::equals).isPresent();
  }

  private static void note(
      Connection connection, Planned planned, List<Slot> slots, Post.State state, Instant now)
      throws SQLException {
    for (Slot slot : slots) {
      Sql.update(
          connection,
          """
          INSERT INTO daily_post (schedule, date, server, state, due, round, at, deadline, owner,
            lease, tries)
          VALUES (?, ?, ?, ?, ?, NULL, ?, 0, '', 0, 0) ON CONFLICT DO NOTHING
          """,
          planned.schedule().id(),
          slot.date().toEpochDay(),
          planned.schedule().server(),
          state.slug(),
          slot.due().toEpochMilli(),
          now.toEpochMilli());
    }
  }

  private static void settle(Connection connection, Sending sending, Post.State state)
      throws SQLException {
    Sql.update(
        connection,
        "UPDATE daily_post SET state = ? " + ONE + " AND round = ?",
        state.slug(),
        sending.schedule(),
        sending.date().toEpochDay(),
        sending.round());
  }

  private static Optional<Sending> sending(Connection connection, long schedule, LocalDate date)
      throws SQLException {
    return DailyTable.sending(connection, ONE, schedule, date.toEpochDay()).stream().findFirst();
  }

  private static long id(Claim claim) {
    return claim.planned().schedule().id();
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

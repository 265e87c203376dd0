package dev.hotseat.storage;

import dev.hotseat.channel.Channels.Standing;
import dev.hotseat.daily.Claim;
import dev.hotseat.daily.Lease;
import dev.hotseat.daily.Planned;
import dev.hotseat.daily.Post;
import dev.hotseat.daily.Schedule;
import dev.hotseat.daily.Sending;
import dev.hotseat.daily.Timetable.Slot;
import dev.hotseat.round.Round;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// What became of the dates of schedules, as rows.
final class PostTable {
  private static final String ONE = "WHERE schedule = ? AND date = ?";
  // A lease that ends later than any may was given before the clock was set back.
  private static final Duration LONGEST_REST = Duration.ofHours(1);
  private static final String FREE = "(lease <= ?1 OR lease > ?2)";

  private PostTable() {}

  static List<Post> posts(Connection connection, long schedule, LocalDate from)
      throws SQLException {
    return select(
        connection, "WHERE schedule = ? AND date >= ? ORDER BY date", schedule, from.toEpochDay());
  }

  static Optional<Post> last(Connection connection, long schedule) throws SQLException {
    return select(
            connection,
            "WHERE schedule = ? AND state = 'posted' ORDER BY date DESC LIMIT 1",
            schedule)
        .stream()
        .findFirst();
  }

  static boolean unanswered(Connection connection, long schedule, int posts) throws SQLException {
    return Sql.first(
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
        .orElse(false);
  }

  static Optional<Sending> claim(Connection connection, Claim claim, Lease lease)
      throws SQLException {
    if (!isAsRead(connection, claim.planned())
        || !select(connection, ONE, id(claim), claim.slot().date().toEpochDay()).isEmpty()) {
      return Optional.empty();
    }
    note(connection, claim.planned(), claim.missed(), Post.State.MISSED, claim.at());
    return Optional.of(send(connection, claim, lease));
  }

  static Optional<Sending> reclaim(Connection connection, Claim claim, Lease lease)
      throws SQLException {
    boolean used =
        !select(
                connection,
                ONE + " AND state IN ('sending', 'posted')",
                id(claim),
                claim.slot().date().toEpochDay())
            .isEmpty();
    return used || DailyTable.find(connection, id(claim)).isEmpty()
        ? Optional.empty()
        : Optional.of(send(connection, claim, lease));
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

  static boolean pass(
      Connection connection,
      Planned planned,
      List<Slot> slots,
      Post.State state,
      Slot next,
      Instant now)
      throws SQLException {
    boolean asRead = isAsRead(connection, planned);
    if (asRead) {
      note(connection, planned, slots, state, now);
      DailyTable.await(connection, planned.schedule().id(), next);
    }
    return asRead;
  }

  static List<Sending> unsettled(Connection connection, Instant now, int most) throws SQLException {
    return Sql.list(
        connection,
        "SELECT * FROM daily_post WHERE state = 'sending' AND " + FREE + " ORDER BY lease LIMIT ?3",
        PostTable::sending,
        now.toEpochMilli(),
        now.plus(LONGEST_REST).toEpochMilli(),
        most);
  }

  static Optional<Sending> take(Connection connection, Sending sending, Instant now, Lease lease)
      throws SQLException {
    return Sql.first(
        connection,
        "UPDATE daily_post SET owner = ?3, lease = ?4, tries = tries + 1 WHERE state = 'sending' AND "
            + FREE
            + " AND schedule = ?5 AND date = ?6 AND round = ?7 RETURNING *",
        PostTable::sending,
        now.toEpochMilli(),
        now.plus(LONGEST_REST).toEpochMilli(),
        lease.owner(),
        lease.until().toEpochMilli(),
        sending.schedule(),
        sending.date().toEpochDay(),
        sending.round());
  }

  /// Nobody has it in hand then. Who was too slow changes nothing: another one has counted on.
  static void leave(Connection connection, Sending sending, Instant until, boolean nowhere)
      throws SQLException {
    Sql.update(
        connection,
        "UPDATE daily_post SET owner = '', lease = ?, tries = ? "
            + ONE
            + " AND round = ?"
            + " AND state = 'sending' AND tries = ?",
        until.toEpochMilli(),
        nowhere ? 0 : sending.tries(),
        sending.schedule(),
        sending.date().toEpochDay(),
        sending.round(),
        sending.tries());
  }

  /// Lets a round whose card stands nowhere be as its schedule is.
  static void renew(Connection connection, Sending sending, Schedule wanted) throws SQLException {
    Sql.update(
        connection, "UPDATE round SET channel = ? WHERE id = ?", wanted.channel(), sending.round());
    Sql.update(
        connection,
        "UPDATE round_daily SET reveal = ?, wants_thread = ?, role = ? WHERE round = ?",
        wanted.reveal(),
        wanted.thread(),
        wanted.role().orElse(""),
        sending.round());
  }

  /// Lets what nobody has in hand be taken in hand now.
  static void hurry(Connection connection, long schedule, Instant now) throws SQLException {
    Sql.update(
        connection,
        "UPDATE daily_post SET lease = ? WHERE schedule = ? AND state = 'sending' AND owner = ''",
        now.toEpochMilli(),
        schedule);
  }

  static void posted(Connection connection, Sending sending, Standing standing, Instant now)
      throws SQLException {
    Sql.update(
        connection,
        "UPDATE daily_post SET state = ? " + ONE + " AND round = ?",
        Post.State.POSTED.slug(),
        sending.schedule(),
        sending.date().toEpochDay(),
        sending.round());
    stands(connection, sending.round(), standing, now);
    Sql.update(
        connection,
        "UPDATE daily_schedule SET broken_told = NULL WHERE id = ?",
        sending.schedule());
  }

  /// Who was too slow changes nothing here either: another one may have posted it.
  static void failed(Connection connection, Sending sending) throws SQLException {
    boolean mine =
        Sql.first(
                connection,
                "UPDATE daily_post SET state = ? "
                    + ONE
                    + " AND round = ? AND state = 'sending' AND tries = ? RETURNING round",
                row -> true,
                Post.State.FAILED.slug(),
                sending.schedule(),
                sending.date().toEpochDay(),
                sending.round(),
                sending.tries())
            .orElse(false);
    if (mine && !RoundTable.takeBack(connection, sending.round())) {
      RoundTable.posted(connection, sending.round(), ""); // somebody answered it
    }
  }

  /// Notes where the card of a daily stands. Another daily that is open there closes now.
  private static void stands(Connection connection, long round, Standing standing, Instant now)
      throws SQLException {
    Sql.update(
        connection,
        """
        UPDATE round SET closes_at = min(closes_at, ?) WHERE kind = 'daily' AND state = 'open'
          AND channel = ? AND id <> ?
        """,
        now.toEpochMilli(),
        standing.channel(),
        round);
    Sql.update(
        connection,
        """
        UPDATE round_daily SET thread = ?2 WHERE round = ?1
          AND EXISTS (SELECT 1 FROM round WHERE id = ?1 AND channel <> ?2)
        """,
        round,
        standing.channel());
    Sql.update(connection, "UPDATE round SET channel = ? WHERE id = ?", standing.channel(), round);
    RoundTable.posted(connection, round, standing.message());
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

  private static long id(Claim claim) {
    return claim.planned().schedule().id();
  }

  private static List<Post> select(Connection connection, String condition, Object... values)
      throws SQLException {
    return Sql.list(connection, "SELECT * FROM daily_post " + condition, PostTable::post, values);
  }

  private static Optional<Sending> sending(Connection connection, long schedule, LocalDate date)
      throws SQLException {
    return Sql.first(
        connection,
        "SELECT * FROM daily_post " + ONE,
        PostTable::sending,
        schedule,
        date.toEpochDay());
  }

  private static Post post(ResultSet row) throws SQLException {
    long round = row.getLong("round");
    Optional<Long> opened = row.wasNull() ? Optional.empty() : Optional.of(round);
    return new Post(
        row.getLong("schedule"),
        LocalDate.ofEpochDay(row.getLong("date")),
        Post.State.valueOf(row.getString("state").toUpperCase(Locale.ROOT)),
        Instant.ofEpochMilli(row.getLong("due")),
        Instant.ofEpochMilli(row.getLong("at")),
        opened);
  }

  private static Sending sending(ResultSet row) throws SQLException {
    return new Sending(
        row.getLong("schedule"),
        row.getString("server"),
        LocalDate.ofEpochDay(row.getLong("date")),
        row.getLong("round"),
        Instant.ofEpochMilli(row.getLong("at")),
        Instant.ofEpochMilli(row.getLong("deadline")),
        row.getInt("tries"));
  }
}

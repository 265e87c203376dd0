package dev.hotseat.storage;

import dev.hotseat.channel.Channels.Standing;
import dev.hotseat.daily.Lease;
import dev.hotseat.daily.Post;
import dev.hotseat.daily.Schedule;
import dev.hotseat.daily.Sending;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// Posts that are being sent, as rows: in whose hands they are, and what came of it.
final class SendingTable {
  private static final String ONE = "WHERE schedule = ? AND date = ?";
  // A lease that ends later than any may was given before the clock was set back.
  private static final Duration LONGEST_REST = Duration.ofHours(1);
  private static final String FREE = "(lease <= ?1 OR lease > ?2)";

  private SendingTable() {}

  static Optional<Sending> find(Connection connection, long schedule, LocalDate date)
      throws SQLException {
    return Sql.first(
        connection,
        "SELECT * FROM daily_post " + ONE,
        SendingTable::sending,
        schedule,
        date.toEpochDay());
  }

  static List<Sending> unsettled(Connection connection, Instant now, int most) throws SQLException {
    return Sql.list(
        connection,
        "SELECT * FROM daily_post WHERE state = 'sending' AND " + FREE + " ORDER BY lease LIMIT ?3",
        SendingTable::sending,
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
        SendingTable::sending,
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

package dev.hotseat.storage;

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
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// What became of the dates of schedules, as rows.
final class PostTable {
  private static final String ONE = "WHERE schedule = ? AND date = ?";

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
    LineUpTable.ask(connection, schedule.id(), round.questionId());
    return SendingTable.find(connection, schedule.id(), slot.date()).orElseThrow();
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
}

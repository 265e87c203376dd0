package dev.hotseat.storage;

import dev.hotseat.grading.Coverage;
import dev.hotseat.occasion.Week;
import dev.hotseat.occasion.Week.Missed;
import dev.hotseat.occasion.Weeks;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;

/// Looks back, in SQLite.
public final class SqliteWeeks implements Weeks {
  private final Database database;

  /// @param database that keeps rounds, answers and attempts
  public SqliteWeeks(Database database) {
    this.database = database;
  }

  @Override
  public Week between(String server, Instant from, Instant to) {
    return database.read(
        connection ->
            Sql.first(
                    connection,
                    """
                    SELECT count(DISTINCT a.candidate), count(DISTINCT a.round || ' ' || a.candidate)
                    FROM answer a JOIN round r ON r.id = a.round
                    WHERE r.server = ? AND r.kind <> 'practice' AND a.late = 0
                      AND a.at >= ? AND a.at < ?
                    """,
                    result ->
                        new Week(
                            result.getInt(1),
                            result.getInt(2),
                            missed(connection, server, from, to)),
                    server,
                    from.toEpochMilli(),
                    to.toEpochMilli())
                .orElseThrow());
  }

  /// Nothing is told of a question that is open again.
  private static List<Missed> missed(Connection connection, String server, Instant from, Instant to)
      throws SQLException {
    return Sql.list(
        connection,
        """
        SELECT r.question, p.label, count(DISTINCT a.candidate) AS candidates,
          count(DISTINCT CASE WHEN p.coverage >= ? THEN a.candidate END) AS said
        FROM round r
          JOIN answer a ON a.round = r.id AND a.late = 0
          JOIN attempt t ON t.id = a.attempt
          JOIN attempt_point p ON p.attempt = t.sequence
        WHERE r.server = ? AND r.kind <> 'practice' AND r.state IN ('closing', 'closed')
          AND r.closed_at >= ? AND r.closed_at < ?
          AND NOT EXISTS (SELECT 1 FROM round o WHERE o.server = r.server
            AND o.question = r.question AND o.kind <> 'practice' AND o.state IN ('posting', 'open'))
        GROUP BY r.question, p.label
        HAVING candidates >= ? AND said < candidates
        ORDER BY 1.0 * said / candidates, candidates DESC, r.question, p.label
        LIMIT ?
        """,
        result ->
            new Missed(
                result.getString(1),
                result.getString(2),
                result.getInt(3) - result.getInt(4),
                result.getInt(3)),
        Coverage.SAID,
        server,
        from.toEpochMilli(),
        to.toEpochMilli(),
        Week.FEWEST_CANDIDATES,
        Week.MOST_MISSED);
  }
}

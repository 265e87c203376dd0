package dev.hotseat.storage;

import dev.hotseat.board.Span;
import dev.hotseat.board.Sum;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;

/// What entries come to, as rows.
final class BoardSumTable {
  private BoardSumTable() {}

  /// All sums of a board.
  ///
  /// @param span as [Span#key] has it
  /// @param topic empty for all topics
  static List<Sum> of(Connection connection, String server, String span, String topic)
      throws SQLException {
    return Sql.list(
        connection,
        """
        SELECT candidate, points, answered, days FROM board_sum
        WHERE server = ? AND span = ? AND topic = ?
        """,
        result ->
            new Sum(result.getString(1), result.getLong(2), result.getInt(3), result.getInt(4)),
        server,
        span,
        topic);
  }

  /// Adds a candidate's entries of some days up again.
  ///
  /// @param topic empty for all topics
  static void addUp(Connection connection, String server, String candidate, Span span, String topic)
      throws SQLException {
    Sql.update(
        connection,
        """
        REPLACE INTO board_sum (server, span, topic, candidate, points, answered, days)
        SELECT server, ?, ?, candidate, sum(points), count(*),
          count(DISTINCT CASE WHEN named THEN NULL ELSE day END)
        FROM entry
        WHERE candidate = ? AND server = ? AND day BETWEEN ? AND ? AND (? = '' OR topic = ?)
        GROUP BY server, candidate
        """,
        span.key(),
        topic,
        candidate,
        server,
        span.first().toEpochDay(),
        span.last().toEpochDay(),
        topic,
        topic);
  }
}

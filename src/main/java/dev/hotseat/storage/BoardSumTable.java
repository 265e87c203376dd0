package dev.hotseat.storage;

import dev.hotseat.board.Span;
import dev.hotseat.board.Sum;
import dev.hotseat.board.Tally;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

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

  /// All sums of a candidate in a server.
  static Map<Tally.Key, Sum> of(Connection connection, String server, String candidate)
      throws SQLException {
    Map<Tally.Key, Sum> sums = new HashMap<>();
    Sql.list(
        connection,
        """
        SELECT span, topic, points, answered, days FROM board_sum
        WHERE candidate = ? AND server = ?
        """,
        result ->
            sums.put(
                new Tally.Key(result.getString(1), result.getString(2)),
                new Sum(candidate, result.getLong(3), result.getInt(4), result.getInt(5))),
        candidate,
        server);
    return sums;
  }

  /// Puts sums in the place of those before.
  static void put(Connection connection, String server, List<Map.Entry<Tally.Key, Sum>> sums)
      throws SQLException {
    Sql.updateAll(
        connection,
        """
        REPLACE INTO board_sum (server, span, topic, candidate, points, answered, days)
        VALUES (?, ?, ?, ?, ?, ?, ?)
        """,
        sums.stream().map(sum -> row(server, sum.getKey(), sum.getValue())).toList());
  }

  /// Removes some sums of a candidate.
  static void remove(Connection connection, String server, String candidate, List<Tally.Key> keys)
      throws SQLException {
    Sql.updateAll(
        connection,
        "DELETE FROM board_sum WHERE server = ? AND span = ? AND topic = ? AND candidate = ?",
        keys.stream()
            .map(key -> List.<Object>of(server, key.span(), key.topic(), candidate))
            .toList());
  }

  private static List<Object> row(String server, Tally.Key key, Sum sum) {
    return List.of(
        server,
        key.span(),
        key.topic(),
        sum.candidate(),
        sum.hundredths(),
        sum.answered(),
        sum.days());
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

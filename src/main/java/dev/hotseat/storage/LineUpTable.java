package dev.hotseat.storage;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;

/// The line-ups that were set, as rows.
final class LineUpTable {
  private LineUpTable() {}

  static List<String> of(Connection connection, long schedule) throws SQLException {
    return Sql.list(
        connection,
        "SELECT question FROM daily_line_up WHERE schedule = ? ORDER BY position",
        row -> row.getString(1),
        schedule);
  }

  static void put(Connection connection, long schedule, List<String> questions)
      throws SQLException {
    Sql.update(connection, "DELETE FROM daily_line_up WHERE schedule = ?", schedule);
    for (int i = 0; i < questions.size(); i++) {
      Sql.update(
          connection,
          "INSERT INTO daily_line_up (schedule, position, question) VALUES (?, ?, ?)",
          schedule,
          i,
          questions.get(i));
    }
  }

  /// Takes out a question that is asked now, and those before it.
  static void ask(Connection connection, long schedule, String question) throws SQLException {
    Sql.update(
        connection,
        """
        DELETE FROM daily_line_up WHERE schedule = ?1 AND position <= (
          SELECT min(position) FROM daily_line_up WHERE schedule = ?1 AND question = ?2)
        """,
        schedule,
        question);
  }
}

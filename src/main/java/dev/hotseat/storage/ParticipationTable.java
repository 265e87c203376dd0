package dev.hotseat.storage;

import dev.hotseat.round.Participation;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.function.UnaryOperator;

/// What candidates did in rounds beside answering, as rows.
final class ParticipationTable {
  private ParticipationTable() {}

  /// What a candidate did in a round.
  static Participation of(Connection connection, long round, String candidate) throws SQLException {
    return Sql.first(
            connection,
            "SELECT * FROM participation WHERE round = ? AND candidate = ?",
            ParticipationTable::participation,
            round,
            candidate)
        .orElse(Participation.NONE);
  }

  /// Changes what a candidate did in a round.
  static Participation change(
      Connection connection, long round, String candidate, UnaryOperator<Participation> change)
      throws SQLException {
    Participation now = change.apply(of(connection, round, candidate));
    Sql.update(
        connection,
        "REPLACE INTO participation (round, candidate, hints, revealed, pointed)"
            + " VALUES (?, ?, ?, ?, ?)",
        round,
        candidate,
        String.join("\n", now.hints()),
        now.revealed(),
        now.pointed());
    return now;
  }

  private static Participation participation(ResultSet row) throws SQLException {
    String hints = row.getString("hints");
    return new Participation(
        hints.isEmpty() ? List.of() : List.of(hints.split("\n")),
        row.getBoolean("revealed"),
        row.getBoolean("pointed"));
  }
}

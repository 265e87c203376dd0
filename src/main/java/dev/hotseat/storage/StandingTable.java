package dev.hotseat.storage;

import dev.hotseat.review.Memory;
import dev.hotseat.score.Standing;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/// Standings, as rows.
final class StandingTable {
  private StandingTable() {}

  /// Puts a standing in the place of the one before it.
  static void put(Connection connection, Standing standing) throws SQLException {
    Sql.update(
        connection,
        """
        REPLACE INTO standing (candidate, question, attempts, first, best, latest, latest_at,
          stability, difficulty, reviewed_at, due)
        VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
        """,
        standing.candidate(),
        standing.questionId(),
        standing.attempts(),
        standing.first(),
        standing.best(),
        standing.latest(),
        standing.latestAt().toEpochMilli(),
        standing.memory().stability(),
        standing.memory().difficulty(),
        standing.memory().reviewedAt().toEpochMilli(),
        standing.memory().due().toEpochMilli());
  }

  /// A candidate's standing at a question; empty where they never tried it.
  static Optional<Standing> find(Connection connection, String candidate, String question)
      throws SQLException {
    return Sql.first(
        connection,
        "SELECT * FROM standing WHERE candidate = ? AND question = ?",
        StandingTable::standing,
        candidate,
        question);
  }

  /// All standings of a candidate.
  static List<Standing> of(Connection connection, String candidate) throws SQLException {
    return Sql.list(
        connection,
        "SELECT * FROM standing WHERE candidate = ?",
        StandingTable::standing,
        candidate);
  }

  private static Standing standing(ResultSet result) throws SQLException {
    return new Standing(
        result.getString("candidate"),
        result.getString("question"),
        result.getInt("attempts"),
        result.getDouble("first"),
        result.getDouble("best"),
        result.getDouble("latest"),
        instant(result, "latest_at"),
        new Memory(
            result.getDouble("stability"),
            result.getDouble("difficulty"),
            instant(result, "reviewed_at"),
            instant(result, "due")));
  }

  private static Instant instant(ResultSet result, String column) throws SQLException {
    return Instant.ofEpochMilli(result.getLong(column));
  }
}

package dev.hotseat.storage;

import dev.hotseat.score.Attempt;
import dev.hotseat.score.Attempt.PointScore;
import dev.hotseat.score.Scored;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/// Attempts with their points and claims, as rows.
final class AttemptTable {
  private AttemptTable() {}

  /// Adds an attempt, unless its id is there already.
  ///
  /// @return whether it was added
  static boolean add(Connection connection, Attempt attempt) throws SQLException {
    Optional<Long> sequence =
        Sql.first(
            connection,
            """
            INSERT INTO attempt (id, candidate, question, at, reply, score, enough, flags, hinted,
              revealed, grader)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            ON CONFLICT (id) DO NOTHING
            RETURNING sequence
            """,
            result -> result.getLong(1),
            attempt.id(),
            attempt.candidate(),
            attempt.questionId(),
            attempt.at().toEpochMilli(),
            attempt.reply(),
            attempt.score(),
            attempt.enough(),
            String.join(",", attempt.flags()),
            attempt.hinted(),
            attempt.revealed(),
            attempt.graderVersion());
    if (sequence.isPresent()) {
      addPoints(connection, sequence.get(), attempt);
    }
    return sequence.isPresent();
  }

  /// Notes a claim on a point, unless it is noted already.
  static void claim(Connection connection, long sequence, String label, Instant at)
      throws SQLException {
    Sql.update(
        connection,
        "INSERT INTO claim (attempt, label, at) VALUES (?, ?, ?) ON CONFLICT DO NOTHING",
        sequence,
        label,
        at.toEpochMilli());
  }

  /// The attempt of an id; empty where there is none.
  static Optional<Kept> find(Connection connection, String id) throws SQLException {
    return select(connection, "WHERE id = ?", id).stream().findFirst();
  }

  /// A candidate's attempts at a question in the order of recording.
  static List<Attempt> of(Connection connection, String candidate, String question)
      throws SQLException {
    return select(
            connection,
            "WHERE candidate = ? AND question = ? ORDER BY sequence",
            candidate,
            question)
        .stream()
        .map(Kept::attempt)
        .toList();
  }

  /// What a candidate's attempts scored since some moment, in the order of recording.
  static List<Scored> scored(Connection connection, String candidate, Instant since)
      throws SQLException {
    return Sql.list(
        connection,
        "SELECT at, score FROM attempt WHERE candidate = ? AND at >= ? ORDER BY sequence",
        result -> new Scored(Instant.ofEpochMilli(result.getLong(1)), result.getDouble(2)),
        candidate,
        since.toEpochMilli());
  }

  /// Empties the replies of the attempts made before some moment.
  static void forgetRepliesBefore(Connection connection, Instant moment) throws SQLException {
    Sql.update(
        connection,
        "UPDATE attempt SET reply = '' WHERE at < ? AND reply <> ''",
        moment.toEpochMilli());
  }

  /// An attempt with the number of its row.
  record Kept(long sequence, Attempt attempt) {}

  private static void addPoints(Connection connection, long sequence, Attempt attempt)
      throws SQLException {
    for (int position = 0; position < attempt.points().size(); position++) {
      PointScore point = attempt.points().get(position);
      Sql.update(
          connection,
          "INSERT INTO attempt_point (attempt, position, label, weight, coverage)"
              + " VALUES (?, ?, ?, ?, ?)",
          sequence,
          position,
          point.label(),
          point.weight(),
          point.coverage());
      if (point.claimed()) {
        claim(connection, sequence, point.label(), attempt.at());
      }
    }
  }

  private static List<Kept> select(Connection connection, String condition, Object... values)
      throws SQLException {
    return Sql.list(
        connection,
        "SELECT * FROM attempt " + condition,
        result -> kept(connection, result),
        values);
  }

  private static Kept kept(Connection connection, ResultSet result) throws SQLException {
    long sequence = result.getLong("sequence");
    return new Kept(
        sequence,
        new Attempt(
            result.getString("id"),
            result.getString("candidate"),
            result.getString("question"),
            Instant.ofEpochMilli(result.getLong("at")),
            result.getString("reply"),
            result.getDouble("score"),
            result.getDouble("enough"),
            points(connection, sequence),
            flags(result.getString("flags")),
            result.getBoolean("hinted"),
            result.getBoolean("revealed"),
            result.getString("grader")));
  }

  /// A query for each attempt is right here: SQLite answers within the process, in microseconds.
  private static List<PointScore> points(Connection connection, long sequence) throws SQLException {
    return Sql.list(
        connection,
        """
        SELECT p.label, p.weight, p.coverage, c.attempt IS NOT NULL
        FROM attempt_point p LEFT JOIN claim c ON c.attempt = p.attempt AND c.label = p.label
        WHERE p.attempt = ? ORDER BY p.position
        """,
        result ->
            new PointScore(
                result.getString(1),
                result.getDouble(2),
                result.getDouble(3),
                result.getBoolean(4)),
        sequence);
  }

  private static List<String> flags(String joined) {
    return joined.isEmpty() ? List.of() : List.of(joined.split(","));
  }
}

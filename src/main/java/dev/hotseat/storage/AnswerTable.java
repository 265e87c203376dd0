package dev.hotseat.storage;

import dev.hotseat.round.Answer;
import dev.hotseat.round.Round;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/// Answers in rounds, as rows.
final class AnswerTable {
  private AnswerTable() {}

  /// Adds an answer, unless its attempt is known, and settles whether it is late and counts.
  static Answer add(Connection connection, Answer answer) throws SQLException {
    Optional<Answer> known = find(connection, answer.attempt());
    if (known.isPresent()) {
      return known.get();
    }
    Round round = RoundTable.find(connection, answer.round()).orElseThrow();
    boolean late = !round.open();
    boolean counts = answer.counts() && !late && !hasOne(connection, answer);
    Answer settled = answer.settled(late, counts);
    insert(connection, settled);
    if (!late) {
      Sql.update(
          connection,
          "UPDATE round SET closes_at = max(closes_at, min(until, ?)) WHERE id = ? AND kind <> 'daily'",
          answer.at().plus(Round.QUIET).toEpochMilli(),
          answer.round());
    }
    return settled;
  }

  /// The answer of an attempt; empty where it is none.
  static Optional<Answer> find(Connection connection, String attempt) throws SQLException {
    return select(connection, "WHERE attempt = ?", attempt).stream().findFirst();
  }

  /// The answers for which a condition holds, the oldest first.
  static List<Answer> select(Connection connection, String condition, Object... values)
      throws SQLException {
    return Sql.list(
        connection,
        "SELECT * FROM answer " + condition + " ORDER BY sequence",
        AnswerTable::answer,
        values);
  }

  private static boolean hasOne(Connection connection, Answer answer) throws SQLException {
    return !select(
            connection,
            "WHERE round = ? AND candidate = ? AND counts = 1",
            answer.round(),
            answer.candidate())
        .isEmpty();
  }

  private static void insert(Connection connection, Answer answer) throws SQLException {
    Sql.update(
        connection,
        """
        INSERT INTO answer (attempt, round, candidate, name, at, score, hinted, revealed, in_public,
          late, counts, entered)
        VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 0)
        """,
        answer.attempt(),
        answer.round(),
        answer.candidate(),
        answer.name(),
        answer.at().toEpochMilli(),
        answer.score(),
        answer.hinted(),
        answer.revealed(),
        answer.inPublic(),
        answer.late(),
        answer.counts());
  }

  private static Answer answer(ResultSet row) throws SQLException {
    return new Answer(
        row.getString("attempt"),
        row.getLong("round"),
        row.getString("candidate"),
        row.getString("name"),
        Instant.ofEpochMilli(row.getLong("at")),
        row.getDouble("score"),
        row.getBoolean("hinted"),
        row.getBoolean("revealed"),
        row.getBoolean("in_public"),
        row.getBoolean("late"),
        row.getBoolean("counts"));
  }
}

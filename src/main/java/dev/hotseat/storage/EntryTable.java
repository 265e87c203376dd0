package dev.hotseat.storage;

import dev.hotseat.board.Dated;
import dev.hotseat.board.Entry;
import dev.hotseat.board.Season.Worth;
import dev.hotseat.board.Span;
import dev.hotseat.question.Level;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/// Entries with what they are worth, as rows.
final class EntryTable {
  private static final String INSERT =
      """
      INSERT INTO entry (server, candidate, round, question, topic, level, at, day, score,
        hinted, revealed, named, points)
      VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 0)\
      """;

  private EntryTable() {}

  /// Adds an entry that is worth nothing yet, unless its candidate has one in its round.
  ///
  /// @return whether it was added
  static boolean add(Connection connection, Dated dated) throws SQLException {
    return Sql.first(
            connection,
            INSERT + " ON CONFLICT (round, candidate) DO NOTHING RETURNING sequence",
            result -> result.getLong(1),
            row(dated))
        .isPresent();
  }

  /// Adds entries that are worth nothing yet.
  static void addAll(Connection connection, List<Dated> entries) throws SQLException {
    Sql.updateAll(
        connection, INSERT, entries.stream().map(dated -> Arrays.asList(row(dated))).toList());
  }

  private static Object[] row(Dated dated) {
    Entry entry = dated.entry();
    return new Object[] {
      entry.server(),
      entry.candidate(),
      entry.round(),
      entry.questionId(),
      entry.topic(),
      entry.level().slug(),
      entry.at().toEpochMilli(),
      dated.day().toEpochDay(),
      entry.score(),
      entry.hinted(),
      entry.revealed(),
      entry.named()
    };
  }

  /// A row as it is stored.
  ///
  /// @param hundredths what it is worth
  record Kept(Dated dated, long hundredths) {}

  /// A candidate's entries in a server in some days, in the order of recording.
  static List<Kept> of(Connection connection, String server, String candidate, Span span)
      throws SQLException {
    return Sql.list(
        connection,
        """
        SELECT * FROM entry WHERE candidate = ? AND server = ? AND day BETWEEN ? AND ?
        ORDER BY sequence
        """,
        EntryTable::kept,
        candidate,
        server,
        span.first().toEpochDay(),
        span.last().toEpochDay());
  }

  /// Notes what an entry is worth.
  static void value(Connection connection, Worth worth) throws SQLException {
    Entry entry = worth.dated().entry();
    Sql.update(
        connection,
        "UPDATE entry SET points = ? WHERE round = ? AND candidate = ?",
        worth.hundredths(),
        entry.round(),
        entry.candidate());
  }

  private static Kept kept(ResultSet result) throws SQLException {
    Entry entry =
        new Entry(
            result.getString("server"),
            result.getString("candidate"),
            result.getString("round"),
            result.getString("question"),
            result.getString("topic"),
            level(result.getString("level")),
            Instant.ofEpochMilli(result.getLong("at")),
            result.getDouble("score"),
            result.getBoolean("hinted"),
            result.getBoolean("revealed"),
            result.getBoolean("named"));
    LocalDate day = LocalDate.ofEpochDay(result.getLong("day"));
    return new Kept(new Dated(entry, day), result.getLong("points"));
  }

  private static Level level(String slug) {
    Optional<Level> level = Level.of(slug);
    return level.orElseThrow(() -> new IllegalStateException("no level " + slug));
  }
}

package dev.hotseat.storage;

import dev.hotseat.round.Dispute;
import dev.hotseat.round.Unplaced;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/// Replies that wait for somebody's decision, as rows: disputes, and direct messages.
final class ReplyTables {
  private ReplyTables() {}

  static void add(Connection connection, Dispute dispute) throws SQLException {
    Sql.update(
        connection,
        """
        INSERT INTO dispute (attempt, label, round, server, candidate, reply, at)
        VALUES (?, ?, ?, ?, ?, ?, ?) ON CONFLICT DO NOTHING
        """,
        dispute.attempt(),
        dispute.label(),
        dispute.round(),
        dispute.server(),
        dispute.candidate(),
        dispute.reply(),
        dispute.at().toEpochMilli());
  }

  static List<Dispute> disputes(Connection connection, String server) throws SQLException {
    return Sql.list(
        connection,
        "SELECT * FROM dispute WHERE server = ? ORDER BY sequence",
        row ->
            new Dispute(
                row.getString("attempt"),
                row.getString("label"),
                row.getLong("round"),
                row.getString("server"),
                row.getString("candidate"),
                row.getString("reply"),
                Instant.ofEpochMilli(row.getLong("at"))),
        server);
  }

  static void put(Connection connection, Unplaced reply) throws SQLException {
    Sql.update(
        connection,
        "REPLACE INTO unplaced_reply (candidate, name, channel, message, reply, at)"
            + " VALUES (?, ?, ?, ?, ?, ?)",
        reply.candidate(),
        reply.name(),
        reply.channel(),
        reply.message(),
        reply.reply(),
        reply.at().toEpochMilli());
  }

  static Optional<Unplaced> unplaced(Connection connection, String candidate) throws SQLException {
    return Sql.first(
        connection,
        "SELECT * FROM unplaced_reply WHERE candidate = ?",
        row ->
            new Unplaced(
                row.getString("candidate"),
                row.getString("name"),
                row.getString("channel"),
                row.getString("message"),
                row.getString("reply"),
                Instant.ofEpochMilli(row.getLong("at"))),
        candidate);
  }

  static void forgetRepliesBefore(Connection connection, Instant moment) throws SQLException {
    long millis = moment.toEpochMilli();
    Sql.update(connection, "UPDATE dispute SET reply = '' WHERE at < ? AND reply <> ''", millis);
    Sql.update(connection, "DELETE FROM unplaced_reply WHERE at < ?", millis);
  }
}

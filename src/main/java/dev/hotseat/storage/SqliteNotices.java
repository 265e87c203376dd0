package dev.hotseat.storage;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import dev.hotseat.server.Notice;
import dev.hotseat.server.Notices;
import dev.hotseat.text.Message;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;

/// Notices for moderators in SQLite, with those of servers that are about in memory.
public final class SqliteNotices implements Notices {
  private static final long SERVERS_IN_MEMORY = 10_000;

  private final Database database;
  private final Cache<String, List<Notice>> waiting =
      Caffeine.newBuilder().maximumSize(SERVERS_IN_MEMORY).executor(Runnable::run).build();

  /// @param database that keeps them
  public SqliteNotices(Database database) {
    this.database = database;
  }

  @Override
  public void add(String server, Message message, Instant at) {
    database.write(
        connection -> {
          Sql.update(
              connection,
              "INSERT INTO notice (server, message, at) VALUES (?, ?, ?) ON CONFLICT DO NOTHING",
              server,
              MessageJson.write(message),
              at.toEpochMilli());
          return server;
        },
        this::forget);
  }

  @Override
  public List<Notice> waiting(String server) {
    return waiting.get(server, wanted -> database.read(connection -> select(connection, wanted)));
  }

  @Override
  public void told(List<Notice> notices) {
    if (notices.isEmpty()) {
      return;
    }
    database.write(
        connection -> {
          for (Notice notice : notices) {
            Sql.update(connection, "DELETE FROM notice WHERE sequence = ?", notice.number());
          }
          return notices;
        },
        told -> told.stream().map(Notice::server).distinct().forEach(this::forget));
  }

  /// Drops a server from memory; waits for a load that is under way.
  public void forget(String server) {
    waiting.asMap().compute(server, (same, known) -> null);
  }

  private static List<Notice> select(Connection connection, String server) throws SQLException {
    return List.copyOf(
        Sql.list(
            connection,
            "SELECT sequence, message, at FROM notice WHERE server = ? ORDER BY sequence",
            result ->
                new Notice(
                    result.getLong(1),
                    server,
                    MessageJson.read(result.getString(2)),
                    Instant.ofEpochMilli(result.getLong(3))),
            server));
  }
}

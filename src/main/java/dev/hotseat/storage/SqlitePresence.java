package dev.hotseat.storage;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import dev.hotseat.server.Presence;
import java.time.Instant;
import java.util.List;
import java.util.function.Consumer;

/// Which servers the program is in, in SQLite.
public final class SqlitePresence implements Presence {
  private static final long SERVERS_IN_MEMORY = 50_000;

  private final Database database;
  private final List<Consumer<String>> memories;
  private final Cache<String, Boolean> mustGreet =
      Caffeine.newBuilder().maximumSize(SERVERS_IN_MEMORY).executor(Runnable::run).build();

  /// @param database where everything is kept
  /// @param memories each drops a server from what is kept in memory
  public SqlitePresence(Database database, List<Consumer<String>> memories) {
    this.database = database;
    this.memories = List.copyOf(memories);
  }

  @Override
  public void arrived(String server) {
    change(
        server,
        """
        INSERT INTO server_presence (server, greeted, left_at) VALUES (?1, 0, NULL)
        ON CONFLICT (server) DO UPDATE SET left_at = NULL
        """,
        server);
  }

  @Override
  public boolean mustGreet(String server) {
    return mustGreet.get(
        server,
        wanted ->
            database.read(
                connection ->
                    Sql.first(
                            connection,
                            """
                            SELECT NOT greeted FROM server_presence
                            WHERE server = ? AND left_at IS NULL
                            """,
                            result -> result.getBoolean(1),
                            wanted)
                        .orElse(false)));
  }

  @Override
  public void greeted(String server) {
    change(server, "UPDATE server_presence SET greeted = 1 WHERE server = ?", server);
  }

  @Override
  public void left(String server, Instant at) {
    change(
        server,
        """
        INSERT INTO server_presence (server, greeted, left_at) VALUES (?, 1, ?)
        ON CONFLICT (server) DO UPDATE SET left_at = excluded.left_at
        """,
        server,
        at.toEpochMilli());
  }

  @Override
  public List<String> leftBefore(Instant moment) {
    return database.read(
        connection ->
            Sql.list(
                connection,
                "SELECT server FROM server_presence WHERE left_at < ?",
                result -> result.getString(1),
                moment.toEpochMilli()));
  }

  @Override
  public void forget(String server) {
    database.write(
        connection -> {
          boolean away =
              Sql.first(
                      connection,
                      "SELECT 1 FROM server_presence WHERE server = ? AND left_at IS NOT NULL",
                      result -> true,
                      server)
                  .orElse(false);
          return away ? Removal.of(PersonalTable.SERVER, server, connection) : List.of();
        },
        removed -> {
          drop(server);
          memories.forEach(memory -> memory.accept(server));
        });
  }

  private void change(String server, String sql, Object... values) {
    database.write(
        connection -> {
          Sql.update(connection, sql, values);
          return server;
        },
        this::drop);
  }

  /// Waits for a load that is under way.
  private void drop(String server) {
    mustGreet.asMap().compute(server, (same, known) -> null);
  }
}

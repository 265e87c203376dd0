package dev.hotseat.storage;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import dev.hotseat.server.ServerSettings;
import dev.hotseat.server.ServerSettings.Board;
import dev.hotseat.server.Servers;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.UnaryOperator;

/// Servers' settings in SQLite, with those that are in use in memory.
public final class SqliteServers implements Servers {
  private static final long SERVERS_IN_MEMORY = 10_000;

  private final Database database;
  private final Cache<String, ServerSettings> settings =
      Caffeine.newBuilder().maximumSize(SERVERS_IN_MEMORY).executor(Runnable::run).build();

  /// @param database that keeps them
  public SqliteServers(Database database) {
    this.database = database;
  }

  @Override
  public ServerSettings settings(String server) {
    return settings.get(server, wanted -> database.read(connection -> select(connection, wanted)));
  }

  @Override
  public ServerSettings change(String server, UnaryOperator<ServerSettings> change) {
    return database.write(
        connection -> {
          ServerSettings changed = change.apply(select(connection, server));
          put(connection, server, changed);
          return changed;
        },
        changed -> forget(server));
  }

  /// Drops a server from memory; waits for a load that is under way.
  public void forget(String server) {
    settings.asMap().compute(server, (same, known) -> null);
  }

  private static ServerSettings select(Connection connection, String server) throws SQLException {
    return Sql.first(
            connection,
            "SELECT * FROM server_settings WHERE server = ?",
            SqliteServers::settings,
            server)
        .orElse(ServerSettings.DEFAULT);
  }

  private static ServerSettings settings(ResultSet result) throws SQLException {
    return new ServerSettings(
        Locale.forLanguageTag(result.getString("language")),
        ZoneId.of(result.getString("zone")),
        Optional.of(result.getString("moderator_role")).filter(role -> !role.isEmpty()),
        channels(result.getString("ask_channels")),
        result.getBoolean("best_replies"),
        Board.valueOf(result.getString("board").toUpperCase(Locale.ROOT)));
  }

  private static List<String> channels(String joined) {
    return joined.isEmpty() ? List.of() : List.of(joined.split(","));
  }

  private static void put(Connection connection, String server, ServerSettings settings)
      throws SQLException {
    Sql.update(
        connection,
        """
        REPLACE INTO server_settings (server, language, zone, moderator_role, ask_channels,
          best_replies, board)
        VALUES (?, ?, ?, ?, ?, ?, ?)
        """,
        server,
        settings.language().toLanguageTag(),
        settings.zone().getId(),
        settings.moderatorRole().orElse(""),
        String.join(",", settings.askChannels()),
        settings.bestReplies(),
        settings.board().slug());
  }
}

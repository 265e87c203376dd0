package dev.hotseat.storage;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import dev.hotseat.server.NamedSeason;
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
import java.util.function.Consumer;
import java.util.function.UnaryOperator;

/// Servers' settings in SQLite, with those that are in use in memory.
public final class SqliteServers implements Servers {
  private static final long SERVERS_IN_MEMORY = 10_000;

  private final Database database;
  private final Consumer<String> recounted;
  private final Cache<String, ServerSettings> settings =
      Caffeine.newBuilder().maximumSize(SERVERS_IN_MEMORY).executor(Runnable::run).build();

  /// @param database that keeps them
  /// @param recounted hears of a server whose boards were counted anew, since its seasons changed
  public SqliteServers(Database database, Consumer<String> recounted) {
    this.database = database;
    this.recounted = recounted;
  }

  @Override
  public ServerSettings settings(String server) {
    return settings.get(server, wanted -> database.read(connection -> select(connection, wanted)));
  }

  @Override
  public ServerSettings change(String server, UnaryOperator<ServerSettings> change) {
    return database.write(
        connection -> {
          ServerSettings before = select(connection, server);
          ServerSettings changed = change.apply(before);
          put(connection, server, changed);
          if (!changed.seasons().equals(before.seasons())) {
            SeasonTable.put(connection, server, changed.seasons());
            Recount.of(connection, server);
          }
          return changed;
        },
        changed -> {
          forget(server);
          recounted.accept(server);
        });
  }

  /// Drops a server from memory; waits for a load that is under way.
  public void forget(String server) {
    settings.asMap().compute(server, (same, known) -> null);
  }

  private static ServerSettings select(Connection connection, String server) throws SQLException {
    List<NamedSeason> seasons = SeasonTable.of(connection, server);
    return Sql.first(
            connection,
            "SELECT * FROM server_settings WHERE server = ?",
            result -> settings(result, seasons),
            server)
        .orElse(ServerSettings.DEFAULT);
  }

  private static ServerSettings settings(ResultSet result, List<NamedSeason> seasons)
      throws SQLException {
    return new ServerSettings(
        Locale.forLanguageTag(result.getString("language")),
        ZoneId.of(result.getString("zone")),
        Optional.of(result.getString("moderator_role")).filter(role -> !role.isEmpty()),
        channels(result.getString("ask_channels")),
        result.getBoolean("best_replies"),
        Board.valueOf(result.getString("board").toUpperCase(Locale.ROOT)),
        seasons,
        result.getBoolean("recap"));
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
          best_replies, board, recap)
        VALUES (?, ?, ?, ?, ?, ?, ?, ?)
        """,
        server,
        settings.language().toLanguageTag(),
        settings.zone().getId(),
        settings.moderatorRole().orElse(""),
        String.join(",", settings.askChannels()),
        settings.bestReplies(),
        settings.board().slug(),
        settings.recap());
  }
}

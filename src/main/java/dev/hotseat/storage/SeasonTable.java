package dev.hotseat.storage;

import dev.hotseat.server.NamedSeason;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;

/// Servers' own seasons, as rows.
final class SeasonTable {
  private SeasonTable() {}

  /// A server's own seasons, the oldest in front.
  static List<NamedSeason> of(Connection connection, String server) throws SQLException {
    return Sql.list(
        connection,
        "SELECT name, first, last FROM season WHERE server = ? ORDER BY first",
        result ->
            new NamedSeason(
                result.getString(1),
                LocalDate.ofEpochDay(result.getLong(2)),
                LocalDate.ofEpochDay(result.getLong(3))),
        server);
  }

  /// Puts seasons in the place of those before.
  static void put(Connection connection, String server, List<NamedSeason> seasons)
      throws SQLException {
    Sql.update(connection, "DELETE FROM season WHERE server = ?", server);
    for (NamedSeason season : seasons) {
      Sql.update(
          connection,
          "INSERT INTO season (server, first, last, name) VALUES (?, ?, ?, ?)",
          server,
          season.first().toEpochDay(),
          season.last().toEpochDay(),
          season.name());
    }
  }
}

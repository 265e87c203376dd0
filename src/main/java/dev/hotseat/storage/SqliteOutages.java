package dev.hotseat.storage;

import dev.hotseat.daily.Outages;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/// Heartbeats and outages in SQLite.
public final class SqliteOutages implements Outages {
  private static final String SHARE = "all";

  private final Database database;

  /// @param database that keeps them
  public SqliteOutages(Database database) {
    this.database = database;
  }

  @Override
  public Optional<Instant> heard() {
    return database.read(SqliteOutages::heard);
  }

  private static Optional<Instant> heard(Connection connection) throws SQLException {
    return Sql.first(
        connection,
        "SELECT at FROM heartbeat WHERE share = ?",
        row -> Instant.ofEpochMilli(row.getLong(1)),
        SHARE);
  }

  @Override
  public void hear(Instant now) {
    database.write(
        connection -> {
          Instant last = heard(connection).orElse(now);
          if (Duration.between(last, now).compareTo(SHORTEST) >= 0) {
            Sql.update(
                connection,
                "INSERT INTO outage (began, ended) VALUES (?, ?) ON CONFLICT DO NOTHING",
                last.toEpochMilli(),
                now.toEpochMilli());
          }
          Sql.update(
              connection,
              "REPLACE INTO heartbeat (share, at) VALUES (?, ?)",
              SHARE,
              now.toEpochMilli());
          return now;
        },
        done -> {});
  }

  @Override
  public List<Outage> since(Instant moment) {
    return database.read(
        connection ->
            Sql.list(
                connection,
                "SELECT began, ended FROM outage WHERE ended > ? ORDER BY began",
                row ->
                    new Outage(
                        Instant.ofEpochMilli(row.getLong(1)), Instant.ofEpochMilli(row.getLong(2))),
                moment.toEpochMilli()));
  }
}

package dev.hotseat.storage;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;

/// Databases to test with.
final class Databases {
  static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-21T19:30:00Z"), ZoneOffset.UTC);

  private Databases() {}

  static Database open(Path file) {
    return open(file, CLOCK);
  }

  static Database open(Path file, Clock clock) {
    return open(file, clock, Duration.ofMinutes(1));
  }

  /// A database that gives up soon when another process writes.
  static Database openImpatiently(Path file) {
    return open(file, CLOCK, Duration.ofMillis(50));
  }

  private static Database open(Path file, Clock clock, Duration patience) {
    return Database.open(new Connector(file, patience), new Schema(file, clock, said -> {}));
  }

  static void execute(Database database, String sql) {
    database.write(
        connection -> {
          try (Statement statement = connection.createStatement()) {
            return statement.execute(sql);
          }
        },
        done -> {});
  }

  /// The first column of the only row.
  static String text(Database database, String query) {
    return database.read(
        connection -> Sql.first(connection, query, result -> result.getString(1)).orElseThrow());
  }

  /// Another program that uses the file.
  static Connection stranger(Path file) throws SQLException {
    return DriverManager.getConnection("jdbc:sqlite:" + file);
  }

  static List<String> texts(Database database, String query) {
    return database.read(connection -> Sql.list(connection, query, result -> result.getString(1)));
  }
}

package dev.hotseat.storage;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;

/// Opens connections to a database file.
///
/// @param file the database
/// @param patience how long to wait for another process that writes
record Connector(Path file, Duration patience) {

  Connector(Path file) {
    this(file, Duration.ofSeconds(5));
  }

  /// Where the database is, for those who open their own connections to write. A commit is on the
  /// disk when it returns (`FULL`), and readers are not held up by writers (`WAL`). What
  /// a connection keeps in memory is 8 MB at most.
  String url() {
    // As a URI, since a plain name ends for the driver where it has a question mark.
    return "jdbc:sqlite:"
        + file.toUri()
        + "?journal_mode=WAL&synchronous=FULL&foreign_keys=true&transaction_mode=IMMEDIATE"
        + "&cache_size=-8000&busy_timeout="
        + patience.toMillis();
  }

  Connection writer() throws SQLException {
    return DriverManager.getConnection(url());
  }

  /// A connection that refuses to write.
  Connection reader() throws SQLException {
    Connection connection = DriverManager.getConnection(url());
    try (Statement statement = connection.createStatement()) {
      statement.execute("PRAGMA query_only = true");
    }
    return connection;
  }
}

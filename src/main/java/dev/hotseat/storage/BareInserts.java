package dev.hotseat.storage;

import dev.hotseat.score.Attempt;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;

/// The least that keeping an attempt can cost: one row with all its text in a table without an
/// index, each on the disk before it returns. A yardstick for measurements, and of no other use.
public final class BareInserts implements AutoCloseable {
  private final Path file;
  private final Connection connection;

  /// @param file the database to make; its folder is there
  /// @throws StorageException where that is impossible
  public BareInserts(Path file) {
    this.file = file;
    try {
      connection = new Connector(file).writer();
      try (Statement statement = connection.createStatement()) {
        statement.execute("CREATE TABLE bare (text TEXT)");
      }
    } catch (SQLException failure) {
      throw StorageException.of(file, failure);
    }
  }

  /// Writes an attempt.
  ///
  /// @throws StorageException where it cannot be written
  public void add(Attempt attempt) {
    try {
      Sql.update(connection, "INSERT INTO bare VALUES (?)", attempt.toString());
    } catch (SQLException failure) {
      throw StorageException.of(file, failure);
    }
  }

  @Override
  public void close() {
    try {
      connection.close();
    } catch (SQLException failure) {
      throw StorageException.of(file, failure);
    }
  }
}

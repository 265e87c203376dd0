package dev.hotseat.storage;

import dev.hotseat.daily.Dailies;
import dev.hotseat.daily.Outages;
import dev.hotseat.round.Rounds;
import java.nio.file.Path;

/// Schedules in a database of a test.
public final class StoredDailies implements AutoCloseable {
  private final Database database;

  /// @param file the database
  public StoredDailies(Path file) {
    database = Databases.open(file);
  }

  public Rounds rounds() {
    return new SqliteRounds(database);
  }

  public Dailies dailies() {
    return new SqliteDailies(database);
  }

  public Outages outages() {
    return new SqliteOutages(database);
  }

  @Override
  public void close() {
    database.close();
  }
}

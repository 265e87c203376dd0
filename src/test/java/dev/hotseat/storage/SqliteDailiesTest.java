package dev.hotseat.storage;

import dev.hotseat.daily.Dailies;
import dev.hotseat.daily.DailiesContract;
import dev.hotseat.round.Rounds;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.io.TempDir;

class SqliteDailiesTest extends DailiesContract {
  private final Database database;

  SqliteDailiesTest(@TempDir Path folder) {
    database = Databases.open(folder.resolve("hotseat.db"));
  }

  @AfterEach
  void end() {
    database.close();
  }

  @Override
  protected Rounds rounds() {
    return new SqliteRounds(database);
  }

  @Override
  protected Dailies dailies() {
    return new SqliteDailies(database);
  }
}

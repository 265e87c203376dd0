package dev.hotseat.storage;

import dev.hotseat.daily.Deliveries;
import dev.hotseat.daily.DeliveriesContract;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.io.TempDir;

class SqliteDeliveriesTest extends DeliveriesContract {
  private final Database database;

  SqliteDeliveriesTest(@TempDir Path folder) {
    database = Databases.open(folder.resolve("hotseat.db"));
  }

  @AfterEach
  void close() {
    database.close();
  }

  @Override
  protected Deliveries deliveries() {
    return new SqliteDeliveries(database);
  }
}

package dev.hotseat.storage;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hotseat.server.Servers;
import dev.hotseat.server.ServersContract;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SqliteServersTest extends ServersContract {
  private final Database database;

  SqliteServersTest(@TempDir Path folder) {
    database = Databases.open(folder.resolve("hotseat.db"));
  }

  @Override
  protected Servers servers() {
    return new SqliteServers(database, recounted -> {});
  }

  @AfterEach
  void close() {
    database.close();
  }

  @Test
  void stillKnowsThemAfterARestart() {
    servers().change("group", old -> OTHERS);

    assertThat(servers().settings("group")).isEqualTo(OTHERS);
  }
}

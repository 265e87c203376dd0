package dev.hotseat.storage;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hotseat.server.Notices;
import dev.hotseat.server.NoticesContract;
import dev.hotseat.text.Message;
import java.nio.file.Path;
import java.time.Instant;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SqliteNoticesTest extends NoticesContract {
  private final Database database;

  SqliteNoticesTest(@TempDir Path folder) {
    database = Databases.open(folder.resolve("hotseat.db"));
  }

  @Override
  protected Notices notices() {
    return new SqliteNotices(database);
  }

  @AfterEach
  void close() {
    database.close();
  }

  @Test
  void stillHasThemAfterARestart() {
    notices().add("group", Message.of("a"), Instant.EPOCH);

    assertThat(notices().waiting("group")).hasSize(1);
  }
}

package dev.hotseat.storage;

import static dev.hotseat.score.Attempts.attempt;
import static org.assertj.core.api.Assertions.assertThat;

import dev.hotseat.storage.DatabaseLook.State;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DatabaseLookTest {
  private final Path folder;
  private final Path file;

  DatabaseLookTest(@TempDir Path folder) {
    this.folder = folder;
    file = folder.resolve("hotseat.db");
  }

  @Test
  void makesNothingWhereThereIsNothing() throws IOException {
    Path deep = folder.resolve("not/yet/there.db");

    assertThat(DatabaseLook.at(deep)).isEqualTo(new DatabaseLook(State.NEW, 0));

    try (Stream<Path> files = Files.list(folder)) {
      assertThat(files).isEmpty();
    }
  }

  @Test
  void findsADatabaseReadyAlsoWhileItIsInUse() {
    try (Database database = Databases.open(file)) {
      new SqliteScores(database).record(attempt("1", 50));

      assertThat(DatabaseLook.at(file)).isEqualTo(new DatabaseLook(State.READY, Schema.VERSION));
    }
    assertThat(DatabaseLook.at(file)).isEqualTo(new DatabaseLook(State.READY, Schema.VERSION));
  }

  @Test
  void leavesAnOlderDatabaseAsItIs() throws IOException {
    try (Database database = Databases.open(file)) {
      Databases.execute(database, "DELETE FROM flyway_schema_history WHERE version <> '1'");
    }

    assertThat(DatabaseLook.at(file)).isEqualTo(new DatabaseLook(State.OLDER, 1));
    assertThat(DatabaseLook.at(file)).isEqualTo(new DatabaseLook(State.OLDER, 1));

    try (Stream<Path> files = Files.list(folder)) {
      assertThat(files).noneMatch(path -> path.toString().contains("version-"));
    }
  }

  @Test
  void saysWhatIsWrong() throws IOException {
    try (Database database = Databases.open(file)) {
      Databases.execute(database, "UPDATE flyway_schema_history SET version = '99'");
    }
    Path damaged = Files.writeString(folder.resolve("damaged.db"), "not a database ".repeat(999));
    Path inTheWay = Files.writeString(folder.resolve("file"), "x").resolve("hotseat.db");

    Told.failure("storage.newer", () -> DatabaseLook.at(file)).contains("99");
    Told.failure("storage.damaged", () -> DatabaseLook.at(damaged)).contains("damaged.db");
    Told.failure("storage.read-only", () -> DatabaseLook.at(inTheWay)).contains("hotseat.db");
  }
}

package dev.hotseat.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.Statement;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DatabaseFailureTest {
  private final Path file;

  DatabaseFailureTest(@TempDir Path folder) {
    file = folder.resolve("hotseat.db");
  }

  @Test
  void saysThatTheFileIsAFolder() throws Exception {
    Files.createDirectory(file);

    Told.failure("storage.unopenable", () -> Databases.open(file)).contains(file.toString());
  }

  @Test
  void saysThatTheFolderCannotBeMade() throws Exception {
    Files.writeString(file, "in the way");

    Told.failure("storage.no-folder", () -> Databases.open(file.resolve("data").resolve("x.db")))
        .contains(file.resolve("data").toString());
  }

  @Test
  void saysThatTheFileIsNoDatabase() throws Exception {
    byte[] noise = new byte[20_000];
    new Random(1).nextBytes(noise);
    Files.write(file, noise);

    Told.failure("storage.damaged", () -> Databases.open(file)).contains(file.toString());

    assertThat(file).hasBinaryContent(noise);
  }

  @Test
  void saysThatTheDatabaseIsDamaged() throws Exception {
    fill(file);
    int page;
    try (Database database = Databases.open(file)) {
      String root = "SELECT rootpage FROM sqlite_schema WHERE name = 'x'";
      page = Integer.parseInt(Databases.text(database, root));
    }
    try (RandomAccessFile raw = new RandomAccessFile(file.toFile(), "rw")) {
      byte[] noise = new byte[4096];
      new Random(1).nextBytes(noise);
      raw.seek(4096L * (page - 1));
      raw.write(noise);
    }

    try (Database database = Databases.open(file)) {
      Told.failure("storage.damaged", () -> Databases.texts(database, "SELECT a FROM x"));
    }
  }

  @Test
  void saysThatAnotherProgramHoldsTheDatabaseAndGoesOnAfterwards() throws Exception {
    try (Database database = Databases.openImpatiently(file);
        Connection stranger = Databases.stranger(file);
        Statement statement = stranger.createStatement()) {
      statement.execute("BEGIN IMMEDIATE");

      Told.failure("storage.locked", () -> Databases.execute(database, "CREATE TABLE x (a)"));
      Told.failure("storage.locked", () -> Databases.openImpatiently(file));
      assertThat(Databases.text(database, "SELECT count(*) FROM attempt")).isEqualTo("0");

      statement.execute("ROLLBACK");
      Databases.execute(database, "CREATE TABLE x (a)");
    }
  }

  /// SQLite's limit on the number of pages fails in the way that a full disk does.
  @Test
  void saysThatTheDiskIsFullAndGoesOnAfterwards() {
    try (Database database = Databases.open(file)) {
      Databases.execute(database, "CREATE TABLE x (a)");
      Databases.execute(database, "PRAGMA max_page_count = 30");
      String large = "INSERT INTO x VALUES (zeroblob(1000000))";

      Told.failure("storage.full", () -> Databases.execute(database, large));
      assertThat(Databases.text(database, "SELECT count(*) FROM x")).isEqualTo("0");

      Databases.execute(database, "PRAGMA max_page_count = 3000");
      Databases.execute(database, large);
      assertThat(Databases.text(database, "SELECT count(*) FROM x")).isEqualTo("1");
    }
  }

  @Test
  void saysThatNothingCanBeWritten() {
    try (Database database = Databases.open(file)) {
      Databases.execute(database, "PRAGMA query_only = true");

      Told.failure("storage.read-only", () -> Databases.execute(database, "CREATE TABLE x (a)"));
    }
  }

  @Test
  void saysAtOnceThatTheFileIsReadOnly() throws Exception {
    Databases.open(file).close();
    assumeThat(file.toFile().setWritable(false)).isTrue();
    assumeThat(Files.isWritable(file)).as("tests run by root may write anything").isFalse();

    Told.failure("storage.read-only", () -> Databases.open(file));
  }

  @Test
  void saysAtOnceThatTheFolderIsReadOnly() throws Exception {
    Databases.open(file).close();
    Path folder = file.resolveSibling("").toAbsolutePath();
    assumeThat(folder.toFile().setWritable(false)).isTrue();
    try {
      assumeThat(Files.isWritable(folder)).as("tests run by root may write anything").isFalse();
      Told.failure("storage.read-only", () -> Databases.open(file));
    } finally {
      assertThat(folder.toFile().setWritable(true)).isTrue();
    }
  }

  private static void fill(Path file) {
    try (Database database = Databases.open(file)) {
      Databases.execute(database, "CREATE TABLE x (a)");
      for (int i = 0; i < 100; i++) {
        Databases.execute(database, "INSERT INTO x VALUES (hex(zeroblob(1000)))");
      }
    }
  }
}

package dev.hotseat.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.time.Clock;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.IntStream;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DatabaseTest {
  private final Path file;

  DatabaseTest(@TempDir Path folder) {
    file = folder.resolve("hotseat.db");
  }

  @Test
  void writesThroughAndGuardsReferences() {
    try (Database database = Databases.open(file)) {
      assertThat(pragma(database, "journal_mode")).isEqualTo("wal");
      assertThat(pragma(database, "synchronous")).isEqualTo("2");
      assertThat(pragma(database, "foreign_keys")).isEqualTo("1");
    }
  }

  @Test
  void leavesOneFileBehindWhenItIsClosed() {
    Databases.open(file).close();

    assertThat(file.getParent()).isDirectoryNotContaining("glob:**-{wal,shm}");
  }

  @ParameterizedTest
  @ValueSource(strings = {"a ? b # c %20 d", "prüfung 漢字", "x=y&z;", "it's \"quoted\"", "file:x"})
  void livesInAFolderOfAnyName(String name) {
    Path there = file.resolveSibling(name).resolve("deep").resolve("score?s.db");

    try (Database database = Databases.open(there)) {
      Databases.execute(database, "CREATE TABLE x (a)");
    }

    assertThat(there).isRegularFile();
    try (Database database = Databases.open(there)) {
      assertThat(Databases.text(database, "SELECT count(*) FROM x")).isEqualTo("0");
    }
  }

  @Test
  void makesADatabaseOfAnEmptyFile() throws Exception {
    Files.createFile(file);

    Databases.open(file).close();

    assertThat(file).isNotEmptyFile();
  }

  @Test
  void undoesWhatFailedAndGoesOn() {
    try (Database database = Databases.open(file)) {
      Databases.execute(database, "CREATE TABLE x (a)");

      assertThatThrownBy(() -> insertThenThrow(database, new IllegalStateException("mistake")))
          .hasMessage("mistake");
      assertThatThrownBy(() -> insertThenThrow(database, new StackOverflowError("deep")))
          .hasMessage("deep");

      assertThat(Databases.text(database, "SELECT count(*) FROM x")).isEqualTo("0");
      Databases.execute(database, "INSERT INTO x VALUES (1)");
      assertThat(Databases.text(database, "SELECT count(*) FROM x")).isEqualTo("1");
    }
  }

  @Test
  void readsOneMomentWhileOthersWrite() {
    try (Database database = Databases.open(file)) {
      Databases.execute(database, "CREATE TABLE x (a)");

      List<Integer> counts =
          database.read(
              connection -> {
                int before = count(connection);
                Databases.execute(database, "INSERT INTO x VALUES (1)");
                return List.of(before, count(connection));
              });

      assertThat(counts).containsExactly(0, 0);
      assertThat(Databases.text(database, "SELECT count(*) FROM x")).isEqualTo("1");
    }
  }

  @Test
  void letsNoReaderWrite() {
    try (Database database = Databases.open(file)) {
      assertThatThrownBy(
              () -> database.read(connection -> update(connection, "CREATE TABLE x (a)")))
          .isInstanceOf(StorageException.class);
    }
  }

  @Test
  void answersManyReadersAtOnce() throws Exception {
    try (Database database = Databases.open(file);
        ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
      List<Callable<String>> reads =
          IntStream.range(0, 200)
              .<Callable<String>>mapToObj(i -> () -> Databases.text(database, "SELECT " + i))
              .toList();

      List<String> answers = new ArrayList<>();
      for (Future<String> read : threads.invokeAll(reads)) {
        answers.add(read.get());
      }

      assertThat(answers).hasSize(200).doesNotHaveDuplicates();
    }
  }

  @RepeatedTest(5)
  void isMadeOnceBySeveralProcessesAtOnce() throws Exception {
    Clock clock = ticking();
    try (ExecutorService threads = Executors.newFixedThreadPool(8)) {
      List<Callable<Database>> opening =
          IntStream.range(0, 8)
              .<Callable<Database>>mapToObj(i -> () -> Databases.open(file, clock))
              .toList();

      for (Future<Database> opened : threads.invokeAll(opening)) {
        try (Database database = opened.get()) {
          assertThat(Databases.text(database, "SELECT count(*) FROM attempt")).isEqualTo("0");
        }
      }
    }
  }

  /// Shows no moment twice: who finds tables half made copies the file, under the moment's name.
  private static Clock ticking() {
    AtomicLong ticks = new AtomicLong();
    InstantSource moments = () -> Databases.CLOCK.instant().plusMillis(ticks.incrementAndGet());
    return moments.withZone(ZoneOffset.UTC);
  }

  @Test
  void losesNothingBetweenTwoProcesses() throws Exception {
    try (Database one = Databases.open(file);
        Database other = Databases.open(file);
        ExecutorService threads = Executors.newFixedThreadPool(4)) {
      Databases.execute(one, "CREATE TABLE x (a)");
      Databases.execute(one, "INSERT INTO x VALUES (0)");

      List<Future<?>> work = new ArrayList<>();
      for (Database database : List.of(one, other, one, other)) {
        work.add(threads.submit(() -> incrementMany(database, 100)));
      }
      for (Future<?> done : work) {
        done.get();
      }

      assertThat(Databases.text(one, "SELECT a FROM x")).isEqualTo("400");
    }
  }

  private static void incrementMany(Database database, int times) {
    for (int i = 0; i < times; i++) {
      database.write(
          connection -> {
            int before =
                Sql.first(connection, "SELECT a FROM x", row -> row.getInt(1)).orElseThrow();
            Sql.update(connection, "UPDATE x SET a = ?", before + 1);
            return before;
          },
          done -> {});
    }
  }

  private static void insertThenThrow(Database database, Throwable failure) {
    database.write(
        connection -> {
          update(connection, "INSERT INTO x VALUES (1)");
          if (failure instanceof Error error) {
            throw error;
          }
          throw (RuntimeException) failure;
        },
        done -> {});
  }

  private static boolean update(Connection connection, String sql) throws java.sql.SQLException {
    Sql.update(connection, sql);
    return true;
  }

  private static int count(Connection connection) throws java.sql.SQLException {
    return Sql.first(connection, "SELECT count(*) FROM x", row -> row.getInt(1)).orElseThrow();
  }

  private static String pragma(Database database, String name) {
    List<String> values = new ArrayList<>();
    database.write(
        connection ->
            Sql.first(connection, "PRAGMA " + name, row -> row.getString(1)).orElseThrow(),
        values::add);
    return values.getFirst();
  }
}

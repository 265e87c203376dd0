package dev.hotseat.storage;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// What an older program has stored is all there after an upgrade.
class UpgradeTest {
  private static final Path MIGRATIONS = Path.of("src/main/resources/db/migration");
  private static final String SOMEBODY = "17";

  @TempDir private Path folder;

  @ParameterizedTest
  @MethodSource("olderVersions")
  void keepsEveryRow(int version) throws IOException {
    Map<String, Set<String>> before;
    try (Database old = open(version, "filesystem:" + upTo(version))) {
      new Filled(old, Set.of("candidate", "member", "server")).fill(SOMEBODY);
      before = old.read(connection -> rows(connection, columns(connection)));
      assertThat(before.values()).allSatisfy(rows -> assertThat(rows).isNotEmpty());
    }
    Map<String, List<String>> columns = columnsAt(version);

    try (Database now = open(Schema.VERSION, "classpath:db/migration")) {
      Map<String, Set<String>> after = now.read(connection -> rows(connection, columns));
      assertThat(after).isEqualTo(before);
      assertThat(Databases.texts(now, "PRAGMA foreign_key_check")).isEmpty();
      assertThat(Databases.texts(now, "PRAGMA integrity_check")).containsExactly("ok");
    }
  }

  static IntStream olderVersions() {
    return IntStream.range(1, Schema.VERSION);
  }

  private Map<String, List<String>> columnsAt(int version) throws IOException {
    Path empty = Files.createTempDirectory(folder, "empty").resolve("hotseat.db");
    try (Database old = open(empty, version, "filesystem:" + upTo(version))) {
      return old.read(UpgradeTest::columns);
    }
  }

  /// A folder with the migrations that a program of some version had.
  private Path upTo(int version) throws IOException {
    Path older = Files.createTempDirectory(folder, "migrations");
    try (Stream<Path> all = Files.list(MIGRATIONS)) {
      for (Path migration : all.toList()) {
        String name = migration.getFileName().toString();
        if (Integer.parseInt(name.substring(1, name.indexOf("__"))) <= version) {
          Files.copy(migration, older.resolve(name));
        }
      }
    }
    return older;
  }

  private Database open(int version, String migrations) {
    return open(folder.resolve("hotseat.db"), version, migrations);
  }

  private static Database open(Path file, int version, String migrations) {
    return Database.open(
        new Connector(file),
        new Schema(file, Databases.CLOCK, told -> {}, version, List.of(migrations)));
  }

  private static Map<String, List<String>> columns(Connection connection) throws SQLException {
    Map<String, List<String>> columns = new TreeMap<>();
    for (String table :
        Sql.list(
            connection,
            "SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite%'"
                + " AND name NOT LIKE 'flyway%'",
            row -> row.getString(1))) {
      columns.put(
          table,
          Sql.list(
              connection, "SELECT name FROM pragma_table_info(?)", row -> row.getString(1), table));
    }
    return columns;
  }

  private static Map<String, Set<String>> rows(
      Connection connection, Map<String, List<String>> columns) throws SQLException {
    Map<String, Set<String>> rows = new TreeMap<>();
    for (Map.Entry<String, List<String>> table : columns.entrySet()) {
      String sql =
          table.getValue().stream()
              .map(column -> '"' + column + '"')
              .collect(Collectors.joining(", ", "SELECT ", " FROM \"" + table.getKey() + '"'));
      int width = table.getValue().size();
      rows.put(table.getKey(), Set.copyOf(Sql.list(connection, sql, row -> text(row, width))));
    }
    return rows;
  }

  private static String text(ResultSet row, int width) throws SQLException {
    StringBuilder text = new StringBuilder();
    for (int i = 1; i <= width; i++) {
      text.append(row.getString(i)).append('|');
    }
    return text.toString();
  }
}

package dev.hotseat.storage;

import dev.hotseat.text.Message;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.function.Consumer;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;

/// The tables, and how an older database comes to have them.
///
/// @param file the database
/// @param clock gives the time that the name of a copy carries
/// @param tell hears the name of the copy
/// @param version of the newest migration
/// @param migrations where they are on the class path
record Schema(
    Path file, Clock clock, Consumer<Message> tell, int version, List<String> migrations) {
  private static final DateTimeFormatter STAMP =
      DateTimeFormatter.ofPattern("yyyyMMdd-HHmmss-SSS").withZone(ZoneOffset.UTC);

  /// The newest migration in `db/migration`. It is written down, since Flyway takes a quarter of a
  /// second to look through the class path and find that there is nothing to do, about as long as
  /// all the rest of opening a database. A test holds it against the folder.
  static final int VERSION = 8;

  Schema(Path file, Clock clock, Consumer<Message> tell) {
    this(file, clock, tell, VERSION, List.of("classpath:db/migration"));
  }

  /// Makes the tables or brings them up to date.
  ///
  /// @param url for Flyway, which opens connections of its own
  /// @throws StorageException where the database is a newer program's, or not ours
  void bringUpToDate(Connection connection, String url) throws SQLException {
    int found = check(connection);
    if (found < version) {
      if (found > 0) {
        copy(connection, found);
      }
      migrate(connection, url);
    }
  }

  /// The newest migration that a database has seen, 0 for a new one.
  ///
  /// @throws StorageException where the database is a newer program's, or not ours
  int check(Connection connection) throws SQLException {
    int found = versionOf(connection);
    if (found > version) {
      throw new StorageException(
          Message.of(
              "storage.newer",
              "file",
              file.toString(),
              "found",
              found,
              "known",
              version,
              "copies",
              copyName(version + "-")));
    }
    return found;
  }

  /// Where two processes do it at once, one finds tables there that were missing a moment ago: all
  /// is well where the other one has done it.
  private void migrate(Connection connection, String url) throws SQLException {
    try {
      migrate(url);
    } catch (SQLException failure) {
      if (versionOf(connection) < version) {
        throw failure;
      }
    }
  }

  private int versionOf(Connection connection) throws SQLException {
    List<String> tables =
        Sql.list(
            connection,
            "SELECT name FROM sqlite_schema WHERE type = 'table'",
            result -> result.getString(1));
    if (tables.contains("flyway_schema_history")) {
      return Sql.first(
              connection,
              "SELECT max(CAST(version AS INTEGER)) FROM flyway_schema_history WHERE success",
              result -> result.getInt(1))
          .orElse(0);
    }
    if (!tables.isEmpty()) {
      throw new StorageException(Message.of("storage.foreign", "file", file.toString()));
    }
    return 0;
  }

  private void copy(Connection connection, int found) throws SQLException {
    String name = copyName(found + "-" + STAMP.format(clock.instant()) + ".db");
    Path copy = file.toAbsolutePath().resolveSibling(name);
    makeEmpty(copy);
    try {
      Sql.update(connection, "VACUUM INTO ?", copy.toString());
    } catch (SQLException failure) {
      deleteAfter(failure, copy);
      throw failure;
    }
    tell.accept(Message.of("storage.copied", "file", file.toString(), "copy", copy.toString()));
  }

  /// SQLite copies into an empty file too; that the file is new is certain only if we made it.
  private static void makeEmpty(Path copy) {
    try {
      Files.createFile(copy);
    } catch (IOException failure) {
      throw new StorageException(Message.of("storage.no-copy", "copy", copy.toString()), failure);
    }
  }

  /// Half a copy must not pass for one.
  private static void deleteAfter(SQLException failure, Path copy) {
    try {
      Files.deleteIfExists(copy);
    } catch (IOException another) {
      failure.addSuppressed(another);
    }
  }

  private String copyName(String ending) {
    return file.getFileName() + ".version-" + ending;
  }

  private void migrate(String url) throws SQLException {
    try {
      Flyway.configure()
          .dataSource(url, null, null)
          .locations(migrations.toArray(String[]::new))
          .loggers("slf4j")
          .load()
          .migrate();
    } catch (FlywayException failure) {
      throw causeOf(failure);
    }
  }

  /// The failure of the database that Flyway wraps.
  private static SQLException causeOf(FlywayException failure) {
    for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
      if (cause instanceof SQLException found) {
        return found;
      }
    }
    throw failure;
  }
}

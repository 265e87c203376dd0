package dev.hotseat.storage;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.sqlite.SQLiteErrorCode;
import org.sqlite.SQLiteException;

class StorageExceptionTest {
  private static final Path FILE = Path.of("data", "hotseat.db");

  @ParameterizedTest
  @CsvSource({
    "SQLITE_BUSY, storage.locked",
    "SQLITE_BUSY_SNAPSHOT, storage.locked",
    "SQLITE_LOCKED, storage.locked",
    "SQLITE_READONLY, storage.read-only",
    "SQLITE_READONLY_DIRECTORY, storage.read-only",
    "SQLITE_CORRUPT, storage.damaged",
    "SQLITE_NOTADB, storage.damaged",
    "SQLITE_FULL, storage.full",
    "SQLITE_CANTOPEN, storage.unopenable",
    "SQLITE_CANTOPEN_ISDIR, storage.unopenable",
    "SQLITE_PERM, storage.unopenable",
    "SQLITE_IOERR, storage.disk-failed",
    "SQLITE_IOERR_FSYNC, storage.disk-failed",
    "SQLITE_IOERR_SHMSIZE, storage.disk-failed"
  })
  void saysInPlainWordsWhatAnOperatorCanMend(SQLiteErrorCode code, String key) {
    SQLException cause = new SQLiteException("[" + code + "]", code);

    RuntimeException failure = StorageException.of(FILE, cause);

    assertThat(failure).hasCause(cause);
    Told.failure(
            key,
            () -> {
              throw failure;
            })
        .contains(FILE.toString())
        .doesNotContain("SQLITE");
  }

  @ParameterizedTest
  @EnumSource(
      names = {
        "SQLITE_ERROR",
        "SQLITE_CONSTRAINT",
        "SQLITE_CONSTRAINT_FOREIGNKEY",
        "SQLITE_MISUSE"
      })
  void blamesTheProgramForTheRest(SQLiteErrorCode code) {
    SQLException cause = new SQLiteException("no such table", code);

    assertThat(StorageException.of(FILE, cause))
        .isInstanceOf(IllegalStateException.class)
        .hasCause(cause);
  }

  @Test
  void blamesTheProgramForAFailureOfTheDriver() {
    assertThat(StorageException.of(FILE, new SQLException("database connection closed")))
        .isInstanceOf(IllegalStateException.class);
  }
}

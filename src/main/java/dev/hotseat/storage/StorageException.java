package dev.hotseat.storage;

import dev.hotseat.text.Failure;
import dev.hotseat.text.Message;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import org.sqlite.SQLiteErrorCode;

/// The database could not be read or written for a reason that lies outside the program: a full
/// disk, a lock, a damaged file. What failed has changed nothing.
public final class StorageException extends Failure {
  private static final long serialVersionUID = 1;

  /// @param reason what is wrong and what to do about it
  StorageException(Message reason) {
    super(List.of(reason));
  }

  /// @param reason what is wrong and what to do about it
  /// @param cause what failed
  StorageException(Message reason, Throwable cause) {
    super(reason, cause);
  }

  /// What to throw for a failure of SQLite: a StorageException where an operator can mend it;
  /// anything else is a mistake of the program.
  static RuntimeException of(Path file, SQLException failure) {
    return switch (SQLiteErrorCode.getErrorCode(failure.getErrorCode())) {
      case SQLITE_BUSY, SQLITE_LOCKED -> of("storage.locked", file, failure);
      case SQLITE_READONLY -> of("storage.read-only", file, failure);
      case SQLITE_CORRUPT, SQLITE_NOTADB -> of("storage.damaged", file, failure);
      case SQLITE_FULL -> of("storage.full", file, failure);
      case SQLITE_CANTOPEN, SQLITE_PERM, SQLITE_AUTH -> of("storage.unopenable", file, failure);
      case SQLITE_IOERR -> of("storage.disk-failed", file, failure);
      default -> new IllegalStateException("the program misused " + file, failure);
    };
  }

  private static StorageException of(String key, Path file, SQLException failure) {
    return new StorageException(Message.of(key, "file", file.toString()), failure);
  }
}

package dev.hotseat.storage;

import dev.hotseat.text.Message;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import org.jspecify.annotations.Nullable;

/// A look at a database that changes nothing of it: no table is made and nothing is migrated.
///
/// @param state how far it is ready
/// @param version of its tables, 0 for a new one
public record DatabaseLook(State state, int version) {

  /// How far a database is ready.
  public enum State {
    /// It is not there yet, and can be made.
    NEW,
    /// An older program wrote it; it is copied and brought up to date when it is opened.
    OLDER,
    /// It can be read and written.
    READY
  }

  /// Looks at a database.
  ///
  /// @throws StorageException where it cannot be used, with what to do
  public static DatabaseLook at(Path file) {
    if (Files.notExists(file)) {
      mustBeAbleToMake(file);
      return new DatabaseLook(State.NEW, 0);
    }
    try (Connection connection = new Connector(file).writer()) {
      Schema schema = new Schema(file, Clock.systemUTC(), copy -> {});
      int found = schema.check(connection);
      if (found > 0) {
        Sql.update(connection, "DELETE FROM flyway_schema_history WHERE false");
      }
      State state = found == 0 ? State.NEW : found < Schema.VERSION ? State.OLDER : State.READY;
      return new DatabaseLook(state, found);
    } catch (SQLException failure) {
      throw StorageException.of(file, failure);
    }
  }

  /// The nearest folder that is there must let the rest be made in it.
  private static void mustBeAbleToMake(Path file) {
    @Nullable Path folder = file.toAbsolutePath().getParent();
    while (folder != null && Files.notExists(folder)) {
      folder = folder.getParent();
    }
    if (folder == null || !Files.isDirectory(folder) || !Files.isWritable(folder)) {
      throw new StorageException(Message.of("storage.read-only", "file", file.toString()));
    }
  }
}

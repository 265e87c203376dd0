package dev.hotseat.storage;

import dev.hotseat.text.Message;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.time.Duration;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Semaphore;
import java.util.concurrent.locks.LockSupport;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Consumer;
import org.sqlite.SQLiteErrorCode;

/// The SQLite database of an installation. Safe to use from several threads.
///
/// SQLite lets one connection write at a time. A transaction that begins by reading and wants to
/// write later fails at once when another one wrote in between, and no waiting helps it. So there
/// is one connection to write with, a lock that hands it from thread to thread, and every
/// transaction on it asks for the right to write when it begins (`BEGIN IMMEDIATE`), which other
/// processes wait for as long as the busy timeout says. Readers have connections of their own, see
/// the state as it was when they began, and wait for nobody.
public final class Database implements AutoCloseable {
  private static final int READERS = 4;
  private static final Duration PAUSE = Duration.ofMillis(50);

  private final Path file;
  private final Connection writer;
  private final ReentrantLock writing = new ReentrantLock();
  private final Queue<Connection> readers = new ConcurrentLinkedQueue<>();
  private final Semaphore reading = new Semaphore(READERS);

  private Database(Path file, Connection writer) {
    this.file = file;
    this.writer = writer;
  }

  /// What to do in a transaction. It must not begin another one.
  @FunctionalInterface
  interface Work<T> {
    T on(Connection connection) throws SQLException;
  }

  /// Opens a database, makes it where there is none, and brings it up to date where an older
  /// program wrote it; before that it is copied.
  ///
  /// @param file the database; its folder is made where it is missing
  /// @param clock gives the time that the name of a copy carries
  /// @param tell hears the name of the copy
  /// @throws StorageException where that is impossible, or a newer program wrote the database
  public static Database open(Path file, Clock clock, Consumer<Message> tell) {
    return open(new Connector(file), new Schema(file, clock, tell));
  }

  static Database open(Connector connector, Schema schema) {
    makeFolder(connector.file());
    long end = System.nanoTime() + connector.patience().toNanos();
    while (true) {
      try {
        return openNow(connector, schema);
      } catch (SQLException failure) {
        if (!mayPass(failure) || System.nanoTime() >= end) {
          throw StorageException.of(connector.file(), failure);
        }
        LockSupport.parkNanos(PAUSE.toNanos());
      }
    }
  }

  private static Database openNow(Connector connector, Schema schema) throws SQLException {
    Database database = new Database(connector.file(), connector.writer());
    try {
      schema.bringUpToDate(database.writer, connector.url());
      database.begin(connector);
      return database;
    } catch (SQLException | RuntimeException failure) {
      database.closeAfter(failure);
      throw failure;
    }
  }

  /// SQLite does not wait, whatever the busy timeout, when two processes open a new file and
  /// make it a write-ahead one. A moment later it is made.
  private static boolean mayPass(SQLException failure) {
    SQLiteErrorCode code = SQLiteErrorCode.getErrorCode(failure.getErrorCode());
    return code == SQLiteErrorCode.SQLITE_BUSY || code == SQLiteErrorCode.SQLITE_LOCKED;
  }

  /// Does work that writes. Where it throws, nothing of it stays. Its result is handed on once it
  /// is on the disk and before any other write begins, so results come in the order of the writes.
  ///
  /// @throws StorageException where the database cannot be written
  <T> T write(Work<T> work, Consumer<T> written) {
    writing.lock();
    try {
      T result = inTransaction(writer, "BEGIN IMMEDIATE", work);
      written.accept(result);
      return result;
    } finally {
      writing.unlock();
    }
  }

  /// Does work that only reads; all that it reads is of one moment.
  ///
  /// @throws StorageException where the database cannot be read
  <T> T read(Work<T> work) {
    reading.acquireUninterruptibly();
    Connection reader = readers.remove();
    try {
      return inTransaction(reader, "BEGIN", work);
    } finally {
      readers.add(reader);
      reading.release();
    }
  }

  /// Closes the database when those who write or read have done. It cannot be used any more.
  @Override
  public void close() {
    writing.lock();
    reading.acquireUninterruptibly(READERS);
    try {
      closeConnections();
    } catch (SQLException failure) {
      throw StorageException.of(file, failure);
    } finally {
      reading.release(READERS);
      writing.unlock();
    }
  }

  private void begin(Connector connector) throws SQLException {
    // Deletes nothing. A read-only file can be opened and read, and even locked, and would fail
    // with the first answer that somebody gives; it is better to fail now.
    Sql.update(writer, "DELETE FROM flyway_schema_history WHERE false");
    for (int i = 0; i < READERS; i++) {
      readers.add(connector.reader());
    }
  }

  private <T> T inTransaction(Connection connection, String begin, Work<T> work) {
    // Not by setAutoCommit and commit(): the driver begins the next transaction within commit(),
    // and so would keep the right to write for itself while nobody writes.
    try (Statement statement = connection.createStatement()) {
      statement.execute(begin);
      try {
        T result = work.on(connection);
        statement.execute("COMMIT");
        return result;
      } catch (SQLException | RuntimeException | Error failure) {
        rollBack(statement, failure);
        throw failure;
      }
    } catch (SQLException failure) {
      throw StorageException.of(file, failure);
    }
  }

  private static void rollBack(Statement statement, Throwable failure) {
    try {
      statement.execute("ROLLBACK");
    } catch (SQLException alreadyRolledBack) {
      failure.addSuppressed(alreadyRolledBack);
    }
  }

  private void closeConnections() throws SQLException {
    for (Connection reader : readers) {
      reader.close();
    }
    writer.close();
  }

  private void closeAfter(Exception failure) {
    try {
      closeConnections();
    } catch (SQLException another) {
      failure.addSuppressed(another);
    }
  }

  private static void makeFolder(Path file) {
    Path folder = file.toAbsolutePath().getParent();
    if (folder == null) {
      return;
    }
    try {
      Files.createDirectories(folder);
    } catch (IOException failure) {
      throw new StorageException(
          Message.of("storage.no-folder", "folder", folder.toString()), failure);
    }
  }
}

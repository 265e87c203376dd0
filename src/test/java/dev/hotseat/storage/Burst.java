package dev.hotseat.storage;

import dev.hotseat.score.Attempts;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

/// A program that records attempts without end and writes the id of each one once it is told that
/// it counted. [KilledProcessTest] starts and kills it.
final class Burst {
  static final String ACKNOWLEDGED = "acknowledged ";

  private Burst() {}

  public static void main(String[] arguments) throws IOException {
    String run = arguments[1];
    // Nothing may wait in a buffer when the process is killed.
    try (Database database = Databases.open(Path.of(arguments[0]));
        FileOutputStream output = new FileOutputStream(FileDescriptor.out)) {
      SqliteScores scores = new SqliteScores(database);
      for (int i = 0; ; i++) {
        String id = run + "-" + i;
        scores.record(Attempts.attempt(id, i % 101, Attempts.daysLater(i)));
        output.write((ACKNOWLEDGED + id + "\n").getBytes(StandardCharsets.UTF_8));
      }
    }
  }
}

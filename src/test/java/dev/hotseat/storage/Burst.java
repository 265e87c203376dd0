package dev.hotseat.storage;

import dev.hotseat.score.Attempts;
import java.nio.file.Path;

/// A program that records attempts without end and prints the id of each one once it is told that
/// it counted. [KilledProcessTest] starts and kills it.
final class Burst {
  static final String ACKNOWLEDGED = "acknowledged ";

  private Burst() {}

  public static void main(String[] arguments) {
    String run = arguments[1];
    try (Database database = Databases.open(Path.of(arguments[0]))) {
      SqliteScores scores = new SqliteScores(database);
      for (int i = 0; ; i++) {
        scores.record(Attempts.attempt(run + "-" + i, i % 101, Attempts.daysLater(i)));
        System.out.print(ACKNOWLEDGED + run + "-" + i + "\n");
        System.out.flush();
      }
    }
  }
}

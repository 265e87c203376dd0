package dev.hotseat.storage;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hotseat.score.Attempt;
import dev.hotseat.score.Attempts;
import dev.hotseat.score.Standing;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Kills a process in the midst of writing, three times over the same database.
class KilledProcessTest {
  private static final int ACKNOWLEDGED_BEFORE_THE_KILL = 100;

  @Test
  void keepsEveryAttemptThatWasAcknowledged(@TempDir Path folder) throws Exception {
    Path file = folder.resolve("hotseat.db");
    List<String> acknowledged = new ArrayList<>();

    for (int run = 0; run < 3; run++) {
      acknowledged.addAll(burstUntilKilled(file, "run" + run));

      try (Database database = Databases.open(file)) {
        SqliteScores scores = new SqliteScores(database);
        List<Attempt> kept = scores.attempts(Attempts.CANDIDATE, Attempts.QUESTION);

        assertThat(kept).extracting(Attempt::id).containsAll(acknowledged);
        assertThat(scores.standing(Attempts.CANDIDATE, Attempts.QUESTION))
            .contains(Standing.of(kept));
        assertThat(Databases.texts(database, "PRAGMA integrity_check")).containsExactly("ok");
        assertThat(Databases.texts(database, "PRAGMA foreign_key_check")).isEmpty();
      }
    }

    assertThat(acknowledged).hasSizeGreaterThanOrEqualTo(3 * ACKNOWLEDGED_BEFORE_THE_KILL);
  }

  private static List<String> burstUntilKilled(Path file, String run) throws Exception {
    Process process =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "--enable-native-access=ALL-UNNAMED",
                "-cp",
                System.getProperty("java.class.path"),
                Burst.class.getName(),
                file.toString(),
                run)
            .redirectErrorStream(true)
            .start();
    try {
      StringBuilder printed = new StringBuilder();
      InputStream output = process.getInputStream();
      while (acknowledged(printed).size() < ACKNOWLEDGED_BEFORE_THE_KILL) {
        assertThat(readMore(output, printed)).as("still running: %s", printed).isTrue();
      }
      // By its handle, since the process itself would close the pipe with what it printed last.
      process.toHandle().destroyForcibly();
      boolean more = true;
      while (more) {
        more = readMore(output, printed);
      }
      return acknowledged(printed);
    } finally {
      process.destroyForcibly();
    }
  }

  private static boolean readMore(InputStream output, StringBuilder printed) throws IOException {
    byte[] buffer = new byte[1024];
    int count = output.read(buffer);
    if (count > 0) {
      printed.append(new String(buffer, 0, count, StandardCharsets.UTF_8));
    }
    return count >= 0;
  }

  /// A line that the kill cut off does not count: its id would be another one.
  private static List<String> acknowledged(StringBuilder printed) {
    return printed
        .substring(0, printed.lastIndexOf("\n") + 1)
        .lines()
        .filter(line -> line.startsWith(Burst.ACKNOWLEDGED))
        .map(line -> line.substring(Burst.ACKNOWLEDGED.length()))
        .toList();
  }
}

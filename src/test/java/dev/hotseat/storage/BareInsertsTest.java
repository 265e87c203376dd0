package dev.hotseat.storage;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hotseat.score.Attempt;
import java.nio.file.Path;
import java.sql.Connection;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BareInsertsTest {
  private static final Attempt ATTEMPT =
      new Attempt(
          "a",
          "ben",
          "q",
          Instant.parse("2026-11-21T18:00:00Z"),
          "I would bind it.",
          50,
          4,
          List.of(new Attempt.PointScore("Binding", 2, 0.5, false)),
          List.of(),
          false,
          false,
          "1");

  @Test
  void keepsAllTextOfEachAttemptAtOnce(@TempDir Path folder) throws Exception {
    Path file = folder.resolve("plain.db");
    try (BareInserts inserts = new BareInserts(file);
        Connection stranger = Databases.stranger(file)) {
      inserts.add(ATTEMPT);
      inserts.add(ATTEMPT);

      assertThat(Sql.list(stranger, "SELECT text FROM bare", result -> result.getString(1)))
          .hasSize(2)
          .allMatch(text -> text.contains("I would bind it.") && text.contains("Binding"));
    }
  }

  @Test
  void saysThatItCannotMakeItsFile(@TempDir Path folder) {
    Told.failure("storage.unopenable", () -> new BareInserts(folder));
  }
}

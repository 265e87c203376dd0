package dev.hotseat.storage;

import static dev.hotseat.board.EntryExamples.NOON;
import static dev.hotseat.board.EntryExamples.SERVER;
import static dev.hotseat.board.EntryExamples.entry;
import static org.assertj.core.api.Assertions.assertThat;

import dev.hotseat.board.BoardsContract;
import dev.hotseat.board.Span;
import dev.hotseat.board.Sum;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SqliteBoardsTest extends BoardsContract {
  private final Path file;
  private Database database;

  SqliteBoardsTest(@TempDir Path folder) {
    file = folder.resolve("hotseat.db");
    database = Databases.open(file);
  }

  @Override
  protected Object boards(Function<String, ZoneId> zones) {
    return new SqliteBoards(database, zones);
  }

  @AfterEach
  void close() {
    database.close();
  }

  @Test
  void stillHasEverythingAfterARestart() {
    new SqliteBoards(database, server -> ZoneId.of("UTC")).add(entry("ana", "a", 40, NOON));
    database.close();
    database = Databases.open(file);

    List<Sum> sums =
        new SqliteBoards(database, server -> ZoneId.of("UTC"))
            .sums(SERVER, new Span.Ever(), Optional.empty());

    assertThat(sums).containsExactly(new Sum("ana", 4_000, 1, 1));
  }

  @Test
  void leavesEntriesOnTheirDayWhenTheServerMoves() {
    new SqliteBoards(database, server -> ZoneId.of("UTC")).add(entry("ana", "a", 40, NOON));
    SqliteBoards moved = new SqliteBoards(database, server -> ZoneId.of("Pacific/Auckland"));

    moved.recount(SERVER);

    assertThat(Databases.text(database, "SELECT date(day * 86400, 'unixepoch') FROM entry"))
        .isEqualTo("2026-11-18");
  }
}

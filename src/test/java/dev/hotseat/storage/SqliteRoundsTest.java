package dev.hotseat.storage;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hotseat.round.Answer;
import dev.hotseat.round.Round;
import dev.hotseat.round.Round.State;
import dev.hotseat.round.Rounds;
import dev.hotseat.round.RoundsContract;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SqliteRoundsTest extends RoundsContract {
  private final Path file;
  private Database database;

  SqliteRoundsTest(@TempDir Path folder) {
    file = folder.resolve("hotseat.db");
    database = Databases.open(file);
  }

  @Override
  protected Rounds rounds() {
    return new SqliteRounds(database);
  }

  @AfterEach
  void close() {
    database.close();
  }

  @Test
  void stillHasEverythingAfterARestart() {
    Rounds before = rounds();
    long id = before.open(asked("general")).round().id();
    before.posted(id, Optional.of("700"));
    before.add(answer("a1", id, "ben", true));
    before.close(id, Instant.EPOCH, State.CLOSING, List.of("a1"));
    before.change(id, "ben", held -> held);
    Round round = before.find(id).orElseThrow();
    List<Answer> answers = before.answers(id);
    database.close();
    database = Databases.open(file);

    Rounds after = rounds();

    assertThat(after.find(id)).contains(round);
    assertThat(after.answers(id)).isEqualTo(answers);
    assertThat(after.shown(id)).isEqualTo(answers);
    assertThat(after.toEnter()).hasSize(1);
  }

  @Test
  void keepsTheRoundOfSomebodyWhoIsForgotten() {
    Rounds rounds = rounds();
    long id = rounds.open(asked("general")).round().id();
    rounds.add(answer("a1", id, "ben", true));

    Databases.execute(database, "DELETE FROM round_asker WHERE member = 'priya'");

    assertThat(rounds.find(id).orElseThrow().asker()).isEmpty();
    assertThat(rounds.find(id).orElseThrow().state()).isEqualTo(State.POSTING);
    assertThat(rounds.answers(id)).hasSize(1);
  }

  @Test
  void losesAllOfARoundWithItsServer() {
    Rounds rounds = rounds();
    long id = rounds.open(asked("general")).round().id();
    rounds.add(answer("a1", id, "ben", true));
    rounds.change(id, "ben", held -> held);

    Databases.execute(database, "DELETE FROM round WHERE server = 'guild'");

    assertThat(rounds.answer("a1")).isEmpty();
    assertThat(Databases.text(database, "SELECT count(*) FROM participation")).isEqualTo("0");
    assertThat(Databases.text(database, "SELECT count(*) FROM round_asker")).isEqualTo("0");
  }
}

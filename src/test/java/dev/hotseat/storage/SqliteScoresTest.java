package dev.hotseat.storage;

import static dev.hotseat.score.Attempts.CANDIDATE;
import static dev.hotseat.score.Attempts.QUESTION;
import static dev.hotseat.score.Attempts.attempt;
import static dev.hotseat.score.Attempts.daysLater;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.hotseat.score.Attempt;
import dev.hotseat.score.Scores;
import dev.hotseat.score.ScoresContract;
import dev.hotseat.score.Standing;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SqliteScoresTest extends ScoresContract {
  private final Path file;
  private Database database;

  SqliteScoresTest(@TempDir Path folder) {
    file = folder.resolve("hotseat.db");
    database = Databases.open(file);
  }

  @Override
  protected Scores scores() {
    return new SqliteScores(database);
  }

  @AfterEach
  void close() {
    database.close();
  }

  @Test
  void stillHasEverythingAfterARestart() {
    SqliteScores before = new SqliteScores(database);
    before.record(attempt("1", 50, daysLater(0)));
    Standing standing = before.claim("1", "Prepared statements", daysLater(1));
    List<Attempt> attempts = before.attempts(CANDIDATE, QUESTION);
    database.close();
    database = Databases.open(file);

    Scores after = scores();

    assertThat(after.standing(CANDIDATE, QUESTION)).contains(standing);
    assertThat(after.attempts(CANDIDATE, QUESTION)).isEqualTo(attempts);
  }

  @Test
  void readsStandingsFromMemoryAfterTheFirstTime() {
    SqliteScores scores = new SqliteScores(database);
    scores.record(attempt("1", 50));

    scores.standing(CANDIDATE, QUESTION);
    scores.standing(CANDIDATE, QUESTION);
    scores.standings(CANDIDATE);

    assertThat(scores.statistics()).isEqualTo(new CacheStatistics(2, 1, 0, 1));
  }

  @Test
  void remembersThatSomebodyHasNoStandings() {
    SqliteScores scores = new SqliteScores(database);

    scores.standings("nobody");
    scores.standings("nobody");

    assertThat(scores.statistics().misses()).isEqualTo(1);
  }

  @Test
  void keepsOnlySoManyStandingsInMemory() {
    SqliteScores scores = new SqliteScores(database, 10);
    for (int i = 0; i < 100; i++) {
      scores.record(attempt("" + i, "candidate" + i, QUESTION, 50, daysLater(0)));
      scores.standings("candidate" + i);
    }

    assertThat(scores.statistics().entries()).isLessThanOrEqualTo(5);
    assertThat(scores.statistics().evictions()).isGreaterThanOrEqualTo(95);
    assertThat(scores.standing("candidate0", QUESTION)).isPresent();
  }

  @Test
  void changesNeitherDiskNorMemoryWhereAWriteFails() {
    SqliteScores scores = new SqliteScores(database);
    scores.record(attempt("1", 50));
    Standing before = scores.standing(CANDIDATE, QUESTION).orElseThrow();
    Databases.execute(
        database,
        "CREATE TRIGGER no BEFORE INSERT ON standing BEGIN" + " SELECT RAISE(ABORT, 'no'); END");

    assertThatThrownBy(() -> scores.record(attempt("2", 90))).isInstanceOf(RuntimeException.class);

    assertThat(scores.standing(CANDIDATE, QUESTION)).contains(before);
    assertThat(scores.attempts(CANDIDATE, QUESTION)).hasSize(1);
  }

  @Test
  void keepsTheVersionOfTheGraderAndTheTimeOfTheClaim() {
    SqliteScores scores = new SqliteScores(database);
    scores.record(attempt("1", 50));

    scores.claim("1", "Prepared statements", daysLater(1));

    assertThat(Databases.text(database, "SELECT grader FROM attempt")).isEqualTo("1");
    assertThat(Databases.text(database, "SELECT at FROM claim"))
        .isEqualTo("" + daysLater(1).toEpochMilli());
  }
}

package dev.hotseat.storage;

import static dev.hotseat.score.Attempts.CANDIDATE;
import static dev.hotseat.score.Attempts.QUESTION;
import static dev.hotseat.score.Attempts.attempt;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.hotseat.score.Standing;
import dev.hotseat.text.Message;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The next release is played by one more migration in the folder `next` of the tests.
class SchemaTest {
  private static final int NEXT = 1000;
  private static final String COPY =
      "hotseat.db.version-" + Schema.VERSION + "-20261121-193000-000.db";
  private static final String OURS = "classpath:db/migration";

  private final Path folder;
  private final Path file;
  private final List<Message> told = new ArrayList<>();

  SchemaTest(@TempDir Path folder) {
    this.folder = folder;
    file = folder.resolve("hotseat.db");
  }

  @Test
  void knowsTheNewestMigration() throws Exception {
    try (Stream<Path> migrations = Files.list(Path.of("src/main/resources/db/migration"))) {
      assertThat(migrations.mapToInt(SchemaTest::versionOf).max()).hasValue(Schema.VERSION);
    }
  }

  @Test
  void makesANewDatabaseWithoutACopy() {
    open(Schema.VERSION, OURS).close();

    assertThat(told).isEmpty();
    assertThat(files()).containsExactly("hotseat.db");
  }

  @Test
  void leavesADatabaseAloneThatIsUpToDate() {
    record("1").close();

    try (Database database = open(Schema.VERSION, "classpath:db/nowhere")) {
      assertThat(new SqliteScores(database).attempts(CANDIDATE, QUESTION)).hasSize(1);
    }

    assertThat(told).isEmpty();
    assertThat(files()).containsExactly("hotseat.db");
  }

  @Test
  void copiesAnOlderDatabaseBeforeBringingItUpToDate() {
    record("1").close();

    try (Database database = openNext()) {
      assertThat(Databases.text(database, "SELECT mood FROM standing")).isEqualTo("calm");
    }

    Path copy = folder.resolve(COPY);
    assertThat(files()).containsExactly("hotseat.db", copy.getFileName().toString());
    assertThat(told).hasSize(1);
    assertThat(Told.said(told.getFirst())).contains(copy.toString());
  }

  /// The last attempt is still in the write-ahead log when the copy is made.
  @Test
  void copiesWhatIsNotYetInTheFileItself() {
    try (Database open = record("1")) {
      assertThat(folder.resolve("hotseat.db-wal")).isNotEmptyFile();
      openNext().close();
      assertThat(Databases.text(open, "SELECT count(*) FROM attempt")).isEqualTo("1");
    }

    Path copy = folder.resolve(COPY);
    try (Database database = Databases.open(copy)) {
      assertThat(Databases.texts(database, "PRAGMA integrity_check")).containsExactly("ok");
      assertThat(new SqliteScores(database).attempts(CANDIDATE, QUESTION)).hasSize(1);
    }
  }

  @Test
  void refusesANewerDatabaseAndSaysHowToGoBack() throws Exception {
    record("1").close();
    openNext().close();
    byte[] before = Files.readAllBytes(file);

    Told.failure("storage.newer", () -> Databases.open(file))
        .contains(file.toString(), "version 1,000", "version " + Schema.VERSION)
        .contains("hotseat.db.version-" + Schema.VERSION + "-");

    assertThat(file).hasBinaryContent(before);
  }

  @Test
  void goesBackInTheWayThatItSays() throws Exception {
    Standing standing;
    try (Database database = record("1")) {
      standing = new SqliteScores(database).standing(CANDIDATE, QUESTION).orElseThrow();
    }
    openNext().close();

    Files.delete(file);
    Files.move(folder.resolve(COPY), file);

    try (Database database = Databases.open(file)) {
      assertThat(new SqliteScores(database).standing(CANDIDATE, QUESTION)).contains(standing);
    }
  }

  @Test
  void refusesTheDatabaseOfAnotherProgram() throws Exception {
    try (Connection stranger = Databases.stranger(file);
        Statement statement = stranger.createStatement()) {
      statement.execute("CREATE TABLE bookmarks (url TEXT)");
    }

    Told.failure("storage.foreign", () -> Databases.open(file)).contains(file.toString());

    try (Connection stranger = Databases.stranger(file)) {
      assertThat(Sql.list(stranger, "SELECT name FROM sqlite_schema", row -> row.getString(1)))
          .containsExactly("bookmarks");
    }
  }

  @Test
  void changesNothingWhereNoCopyCanBeMade() throws Exception {
    record("1").close();
    Path inTheWay = folder.resolve(COPY);
    Files.writeString(inTheWay, "an earlier copy");

    Told.failure("storage.no-copy", this::openNext).contains(inTheWay.toString());

    assertThat(inTheWay).hasContent("an earlier copy");
    Databases.open(file).close();
  }

  @Test
  void leavesAnOlderDatabaseAsItWasWhereAMigrationFails() {
    record("1").close();

    assertThatThrownBy(() -> open(NEXT, OURS, "classpath:db/broken"))
        .isInstanceOf(IllegalStateException.class);

    try (Database database = Databases.open(file)) {
      assertThat(new SqliteScores(database).attempts(CANDIDATE, QUESTION)).hasSize(1);
      assertThat(Databases.texts(database, "SELECT name FROM sqlite_schema"))
          .doesNotContain("half_done");
    }
  }

  private Database record(String id) {
    Database database = Databases.open(file);
    new SqliteScores(database).record(attempt(id, 50));
    return database;
  }

  private Database openNext() {
    return open(NEXT, OURS, "classpath:db/next");
  }

  private Database open(int version, String... migrations) {
    return Database.open(
        new Connector(file),
        new Schema(file, Databases.CLOCK, told::add, version, List.of(migrations)));
  }

  private List<String> files() {
    return Stream.of(folder.toFile().list()).sorted().toList();
  }

  private static int versionOf(Path migration) {
    return Pattern.compile("V(\\d+)__")
        .matcher(migration.getFileName().toString())
        .results()
        .map(MatchResult::group)
        .mapToInt(name -> Integer.parseInt(name.replaceAll("\\D", "")))
        .findFirst()
        .orElseThrow();
  }
}

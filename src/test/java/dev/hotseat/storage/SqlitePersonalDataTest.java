package dev.hotseat.storage;

import static dev.hotseat.score.Attempts.attempt;
import static dev.hotseat.score.Attempts.daysLater;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.hotseat.board.EntryExamples;
import dev.hotseat.board.Span;
import dev.hotseat.board.Sum;
import dev.hotseat.member.PersonalData.Reader;
import dev.hotseat.member.PersonalData.Rows;
import dev.hotseat.member.Preferences;
import dev.hotseat.text.Texts;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SqlitePersonalDataTest {
  private final Database database;
  private final Filled filled;
  private final List<String> dropped = new ArrayList<>();

  SqlitePersonalDataTest(@TempDir Path folder) {
    database = Databases.open(folder.resolve("hotseat.db"));
    filled = new Filled(database, PersonalTable.PERSON);
  }

  @AfterEach
  void close() {
    database.close();
  }

  private SqlitePersonalData data() {
    return new SqlitePersonalData(database, List.of(dropped::add));
  }

  /// A table that is made some day is in this test without a line more.
  @Test
  void removesEveryRowAboutAMemberFromEveryTable() {
    filled.fill("ana");
    filled.fill("ben");
    assertThat(filled.tables()).contains("attempt", "standing", "entry", "member_settings");
    assertThat(filled.tablesWith("ana")).containsExactlyInAnyOrderElementsOf(filled.tables());

    List<Rows> removed = data().remove("ana");

    assertThat(filled.tablesWith("ana")).isEmpty();
    assertThat(filled.tablesWith("ben")).containsExactlyInAnyOrderElementsOf(filled.tables());
    assertThat(removed).extracting(Rows::table).containsAll(filled.tables());
    assertThat(Databases.text(database, "SELECT count(*) FROM attempt_point")).isEqualTo("1");
    assertThat(Databases.text(database, "SELECT count(*) FROM claim")).isEqualTo("1");
    assertThat(dropped).containsExactly("ana");
  }

  @Test
  void readsEveryRowAboutAMemberFromEveryTableAndOfNobodyElse() {
    filled.fill("ana");
    filled.fill("ben");

    Map<String, List<Map<String, Object>>> read = read("ana");

    assertThat(read.keySet()).containsAll(filled.tables()).contains("attempt_point", "claim");
    assertThat(read.values()).allSatisfy(rows -> assertThat(rows).hasSize(1));
    assertThat(read.toString()).contains("ana").doesNotContain("ben");
  }

  @Test
  void hasATitleForEveryTableThatItReads() {
    filled.fill("ana");

    assertThat(Texts.of(Locale.ENGLISH).keys())
        .containsAll(read("ana").keySet().stream().map(name -> "member.table." + name).toList());
  }

  @Test
  void tellsRepliesAndPointsInTimeAsTheyAre() {
    new SqliteScores(database).record(attempt("1", "ana", "sql", 50, daysLater(0)));

    Map<String, Object> row = read("ana").getOrDefault("attempt", List.of()).getFirst();

    assertThat(row)
        .containsEntry("reply", "Bind the values.")
        .containsEntry("at", daysLater(0))
        .containsEntry("score", 50.0);
    assertThat(read("ana").get("attempt_point")).hasSize(2);
  }

  @Test
  void knowsNothingOfAStranger() {
    filled.fill("ana");

    assertThat(read("ana' OR '1'='1")).isEmpty();
    assertThat(data().remove("ana' OR '1'='1")).isEmpty();
    assertThat(filled.tablesWith("ana")).isNotEmpty();
  }

  @Test
  void removesNothingWhereItCannotRemoveAll() {
    filled.fill("ana");
    Databases.execute(
        database,
        "CREATE TRIGGER no BEFORE DELETE ON attempt BEGIN SELECT RAISE(ABORT, 'no'); END");

    assertThatThrownBy(() -> data().remove("ana")).isInstanceOf(RuntimeException.class);

    assertThat(filled.tablesWith("ana")).containsExactlyInAnyOrderElementsOf(filled.tables());
    assertThat(dropped).isEmpty();
  }

  @Test
  void dropsFromMemoryWhatWasReadBefore() {
    SqliteScores scores = new SqliteScores(database);
    SqliteBoards boards = new SqliteBoards(database, server -> ZoneId.of("UTC"));
    SqliteMemberSettings settings = new SqliteMemberSettings(database);
    scores.record(attempt("1", "ana", "sql", 50, daysLater(0)));
    boards.add(EntryExamples.entry("ana", "sql", 50, EntryExamples.NOON));
    boards.add(EntryExamples.entry("ben", "sql", 60, EntryExamples.NOON));
    settings.change("ana", old -> new Preferences(false, true, true));
    assertThat(scores.standings("ana")).hasSize(1);
    assertThat(sums(boards)).hasSize(2);
    assertThat(settings.keptOffBoards()).containsExactly("ana");

    new SqlitePersonalData(
            database, List.of(scores::forget, member -> boards.forgetAll(), settings::forget))
        .remove("ana");

    assertThat(scores.standings("ana")).isEmpty();
    assertThat(sums(boards)).extracting(Sum::candidate).containsExactly("ben");
    assertThat(settings.keptOffBoards()).isEmpty();
    assertThat(settings.of("ana")).isEqualTo(Preferences.DEFAULT);
  }

  private static List<Sum> sums(SqliteBoards boards) {
    return boards.sums(EntryExamples.SERVER, new Span.Ever(), Optional.empty());
  }

  private Map<String, List<Map<String, Object>>> read(String member) {
    Map<String, List<Map<String, Object>>> read = new LinkedHashMap<>();
    data()
        .read(
            member,
            new Reader() {
              private List<Map<String, Object>> rows = new ArrayList<>();

              @Override
              public void table(String name) {
                rows = new ArrayList<>();
                read.put(name, rows);
              }

              @Override
              public void row(Map<String, Object> columns) {
                rows.add(columns);
              }
            });
    return read;
  }
}

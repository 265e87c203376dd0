package dev.hotseat.storage;

import static dev.hotseat.board.EntryExamples.NOON;
import static dev.hotseat.board.EntryExamples.SERVER;
import static dev.hotseat.board.EntryExamples.entry;
import static org.assertj.core.api.Assertions.assertThat;

import dev.hotseat.board.Entry;
import dev.hotseat.board.InMemoryBoards;
import dev.hotseat.board.Seasons;
import dev.hotseat.board.Span;
import dev.hotseat.board.Sum;
import dev.hotseat.question.Level;
import dev.hotseat.server.NamedSeason;
import dev.hotseat.server.ServerSettings;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RecountTest {
  private static final String ROWS =
      """
      SELECT server || span || topic || candidate || points || ' ' || answered || ' ' || days
      FROM board_sum UNION ALL SELECT round || candidate || points FROM entry ORDER BY 1
      """;
  private static final List<String> ZONES = List.of("UTC", "Pacific/Auckland", "America/Lima");

  private final Database database;
  private final SqliteServers servers;
  private final SqliteBoards boards;

  RecountTest(@TempDir Path folder) {
    database = Databases.open(folder.resolve("hotseat.db"));
    servers = new SqliteServers(database, this::recounted);
    boards = new SqliteBoards(database, server -> servers.settings(server).zone());
  }

  private void recounted(String server) {
    boards.forgetAll();
  }

  @AfterEach
  void close() {
    database.close();
  }

  @Test
  void findsNothingWhereAllIsRight() {
    fill(200, new SplittableRandom(1));
    List<String> before = rows();

    assertThat(boards.recount(SERVER)).isEqualTo(new Recount(0, 0));

    assertThat(rows()).isEqualTo(before).hasSizeGreaterThan(200);
  }

  @Test
  void mendsWhatDiffersAndSaysHowMuch() {
    fill(200, new SplittableRandom(2));
    List<String> before = rows();
    Databases.execute(database, "UPDATE entry SET points = points + 1 WHERE sequence <= 3");
    Databases.execute(database, "DELETE FROM board_sum WHERE span = 'all' AND topic = 't1'");
    int gone = before.size() - rows().size();
    Databases.execute(
        database, "INSERT INTO board_sum VALUES ('group', 'week-x', '', 'member1', 7, 7, 7)");
    Databases.execute(
        database, "INSERT INTO board_sum VALUES ('group', 'all', '', 'nobody', 7, 7, 7)");

    Recount recount = boards.recount(SERVER);

    assertThat(gone).isPositive();
    assertThat(recount).isEqualTo(new Recount(3, gone + 2));
    assertThat(recount.differed()).isTrue();
    assertThat(rows()).isEqualTo(before);
    assertThat(boards.recount(SERVER).differed()).isFalse();
  }

  @Test
  void countsEveryServerThatHasEntriesOrSums() {
    fill(3, new SplittableRandom(2));
    Databases.execute(
        database, "INSERT INTO board_sum VALUES ('other', 'all', '', 'nobody', 7, 7, 7)");

    assertThat(boards.servers()).containsExactlyInAnyOrder(SERVER, "other");
    assertThat(boards.recount("other")).isEqualTo(new Recount(0, 1));
    assertThat(boards.recount(SERVER).differed()).isFalse();
  }

  /// What is asked on two days of two months is worth something twice, and once in a season that
  /// has both; boards in memory are not what they were.
  @Test
  void isMadeWhenTheServersSeasonsChange() {
    boards.add(entry("ana", "a", 40, NOON));
    boards.add(entry("ana", "a", 90, NOON.plus(Duration.ofDays(20))));
    assertThat(ever()).containsExactly(new Sum("ana", 13_000, 2, 2));

    seasons(new NamedSeason("Cup", LocalDate.of(2026, 11, 1), LocalDate.of(2026, 12, 31)));

    assertThat(ever()).containsExactly(new Sum("ana", 4_000, 2, 2));
    Span cup = new Span.Season(LocalDate.of(2026, 11, 1), LocalDate.of(2026, 12, 31));
    assertThat(boards.sums(SERVER, cup, Optional.empty()))
        .containsExactly(new Sum("ana", 4_000, 2, 2));

    seasons();

    assertThat(ever()).containsExactly(new Sum("ana", 13_000, 2, 2));
    assertThat(boards.sums(SERVER, cup, Optional.empty())).isEmpty();
  }

  /// Entries, people who want to be forgotten, moving servers and changing seasons, in any order:
  /// the running sums are those of a recount, and those of the rule over all entries in one go.
  @ParameterizedTest
  @ValueSource(longs = {11, 12, 13, 14, 15, 16})
  void findsNothingAfterAnythingThatCanHappen(long seed) {
    SplittableRandom random = new SplittableRandom(seed);
    InMemoryBoards plain =
        new InMemoryBoards(
            server -> servers.settings(server).zone(),
            server -> new Seasons(servers.settings(server).seasons()));
    for (int i = 0; i < 250; i++) {
      happen(random, i, plain);
    }
    List<String> before = rows();

    assertThat(boards.recount(SERVER)).isEqualTo(new Recount(0, 0));

    assertThat(rows()).isEqualTo(before);
    agree(plain, random);
  }

  private void happen(SplittableRandom random, int number, InMemoryBoards plain) {
    switch (random.nextInt(40)) {
      case 0 -> zone(ZONES.get(random.nextInt(ZONES.size())));
      case 1 -> {
        LocalDate first = LocalDate.of(2026, 10, 1).plusDays(random.nextInt(60));
        seasons(new NamedSeason("Cup", first, first.plusDays(random.nextInt(50))));
      }
      case 2 -> seasons();
      case 3 -> {
        String member = "member" + random.nextInt(4);
        new SqlitePersonalData(database, List.of(gone -> boards.forgetAll())).remove(member);
        plain.forget(member);
      }
      default -> {
        Entry entry = random(random, number);
        assertThat(boards.add(entry)).isEqualTo(plain.add(entry));
      }
    }
  }

  private void agree(InMemoryBoards plain, SplittableRandom random) {
    Seasons seasons = new Seasons(servers.settings(SERVER).seasons());
    for (int i = 0; i < 20; i++) {
      for (Span span : seasons.of(LocalDate.of(2026, 10, 15).plusDays(random.nextInt(60)))) {
        for (Optional<String> topic : List.of(Optional.<String>empty(), Optional.of("t1"))) {
          assertThat(byCandidate(boards.sums(SERVER, span, topic)))
              .as(span.key())
              .isEqualTo(byCandidate(plain.sums(SERVER, span, topic)));
        }
      }
    }
  }

  private void fill(int count, SplittableRandom random) {
    for (int i = 0; i < count; i++) {
      boards.add(random(random, i));
    }
  }

  private static Entry random(SplittableRandom random, int number) {
    return new Entry(
        SERVER,
        "member" + random.nextInt(4),
        "round" + number,
        "q" + random.nextInt(30),
        "t" + random.nextInt(3),
        List.of(Level.values()).get(random.nextInt(3)),
        NOON.plus(Duration.ofHours(random.nextInt(-700, 700))),
        random.nextInt(1001) / 10.0,
        random.nextInt(5) == 0,
        random.nextInt(6) == 0,
        random.nextInt(7) == 0);
  }

  private void zone(String zone) {
    servers.change(SERVER, old -> settings(ZoneId.of(zone), old.seasons()));
  }

  private void seasons(NamedSeason... seasons) {
    servers.change(SERVER, old -> settings(old.zone(), List.of(seasons)));
  }

  private static ServerSettings settings(ZoneId zone, List<NamedSeason> seasons) {
    ServerSettings fresh = ServerSettings.DEFAULT;
    return new ServerSettings(
        fresh.language(),
        zone,
        fresh.moderatorRole(),
        fresh.askChannels(),
        fresh.bestReplies(),
        fresh.board(),
        seasons,
        false);
  }

  private List<Sum> ever() {
    return boards.sums(SERVER, new Span.Ever(), Optional.empty());
  }

  private List<String> rows() {
    return Databases.texts(database, ROWS);
  }

  private static Map<String, Sum> byCandidate(List<Sum> sums) {
    return sums.stream().collect(Collectors.toMap(Sum::candidate, Function.identity()));
  }
}

package dev.hotseat.board;

import static dev.hotseat.board.EntryExamples.NOON;
import static dev.hotseat.board.EntryExamples.SERVER;
import static dev.hotseat.board.EntryExamples.about;
import static dev.hotseat.board.EntryExamples.entry;
import static dev.hotseat.board.EntryExamples.hinted;
import static dev.hotseat.board.EntryExamples.named;
import static dev.hotseat.board.EntryExamples.revealed;
import static org.assertj.core.api.Assertions.assertThat;

import dev.hotseat.question.Level;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// What every place that keeps entries and boards has to do.
public abstract class BoardsContract {
  private static final Span NOVEMBER = Span.month(LocalDate.of(2026, 11, 18));
  private static final Span EVER = new Span.Ever();

  private Entries entries;
  private Boards boards;

  /// New, empty boards, the same object for both.
  ///
  /// @param zones the zone of a server
  protected abstract Object boards(Function<String, ZoneId> zones);

  @BeforeEach
  void begin() {
    use("UTC");
  }

  private void use(String zone) {
    Object made = boards(server -> ZoneId.of(zone));
    entries = (Entries) made;
    boards = (Boards) made;
  }

  @Test
  void addsUpWhatEntriesAreWorth() {
    entries.add(entry("ana", "a", 80, NOON));
    entries.add(about(entry("ana", "b", 72.5, NOON), "web", Level.ADVANCED));
    entries.add(entry("ben", "a", 10, NOON));

    assertThat(boards.sums(SERVER, NOVEMBER, Optional.empty()))
        .containsExactlyInAnyOrder(new Sum("ana", 22_500, 2, 1), new Sum("ben", 1_000, 1, 1));
  }

  @Test
  void keepsOneEntryInARound() {
    Entry first = entry("ana", "a", 30, NOON);
    Entry better =
        new Entry(
            SERVER,
            "ana",
            first.round(),
            "a",
            "web",
            Level.ADVANCED,
            NOON,
            100,
            false,
            false,
            false);

    assertThat(entries.add(first)).isTrue();
    assertThat(entries.add(first)).isFalse();
    assertThat(entries.add(better)).isFalse();

    assertThat(boards.sums(SERVER, EVER, Optional.empty()))
        .containsExactly(new Sum("ana", 3_000, 1, 1));
  }

  @Test
  void keepsServersAndTopicsApart() {
    entries.add(entry("ana", "a", 80, NOON));
    entries.add(about(entry("ana", "b", 50, NOON), "web", Level.BEGINNER));

    assertThat(boards.sums("elsewhere", EVER, Optional.empty())).isEmpty();
    assertThat(boards.sums(SERVER, NOVEMBER, Optional.of("web")))
        .containsExactly(new Sum("ana", 5_000, 1, 1));
    assertThat(boards.sums(SERVER, NOVEMBER, Optional.of("security"))).isEmpty();
  }

  @Test
  void startsAnewEachMonthAndShowsWeeksAcrossIt() {
    Instant monday = Instant.parse("2026-11-30T12:00:00Z");
    entries.add(entry("ana", "a", 40, monday));
    entries.add(entry("ana", "a", 90, monday.plus(Duration.ofDays(1))));

    assertThat(only(Span.month(LocalDate.of(2026, 11, 30)))).isEqualTo(new Sum("ana", 4_000, 1, 1));
    assertThat(only(Span.month(LocalDate.of(2026, 12, 1)))).isEqualTo(new Sum("ana", 9_000, 1, 1));
    assertThat(only(Span.week(LocalDate.of(2026, 12, 6)))).isEqualTo(new Sum("ana", 13_000, 2, 2));
    assertThat(only(EVER)).isEqualTo(new Sum("ana", 13_000, 2, 2));
  }

  @Test
  void beginsDaysWhereTheServerIs() {
    use("Pacific/Auckland");
    entries.add(entry("ana", "a", 40, Instant.parse("2026-11-30T10:59:00Z")));
    entries.add(entry("ana", "a", 60, Instant.parse("2026-11-30T11:01:00Z")));

    assertThat(only(Span.month(LocalDate.of(2026, 11, 1)))).isEqualTo(new Sum("ana", 4_000, 1, 1));
    assertThat(only(Span.month(LocalDate.of(2026, 12, 1)))).isEqualTo(new Sum("ana", 6_000, 1, 1));
  }

  @Test
  void countsDaysAnsweredWithoutQuestionsOfOnesOwnNaming() {
    entries.add(entry("ana", "a", 0, NOON));
    entries.add(revealed(entry("ana", "b", 90, NOON.plus(Duration.ofHours(1)))));
    entries.add(named(entry("ana", "c", 90, NOON.plus(Duration.ofDays(1)))));
    entries.add(hinted(entry("ana", "d", 90, NOON.plus(Duration.ofDays(2)))));

    assertThat(only(NOVEMBER)).isEqualTo(new Sum("ana", 8_000, 4, 2));
  }

  /// A reply that was written during an outage is entered after later ones.
  @Test
  void countsAnewWhenAnEarlierEntryComesLate() {
    for (int i = 0; i < 5; i++) {
      entries.add(
          about(entry("ana", "q" + i, 50, NOON.plusSeconds(10 + i)), "web", Level.ADVANCED));
    }
    assertThat(only(NOVEMBER).hundredths()).isEqualTo(50_000);

    entries.add(entry("ana", "missed", 20, NOON));

    assertThat(only(NOVEMBER)).isEqualTo(new Sum("ana", 42_000, 6, 1));
    assertThat(boards.sums(SERVER, NOVEMBER, Optional.of("web")))
        .containsExactly(new Sum("ana", 40_000, 5, 1));
  }

  @Test
  void countsTheEntriesOfEachDay() {
    entries.add(entry("ana", "a", 40, NOON));
    entries.add(entry("ben", "a", 40, NOON));
    entries.add(entry("ana", "b", 40, NOON.minus(Duration.ofDays(3))));
    entries.add(entry("ana", "c", 40, NOON.minus(Duration.ofDays(30))));

    assertThat(boards.answered(SERVER, NOVEMBER))
        .isEqualTo(Map.of(LocalDate.of(2026, 11, 18), 2, LocalDate.of(2026, 11, 15), 1));
    assertThat(boards.answered("elsewhere", NOVEMBER)).isEmpty();
  }

  @Test
  void seesAnEntryAfterHavingLookedBefore() {
    entries.add(entry("ana", "a", 40, NOON));
    assertThat(only(NOVEMBER).answered()).isEqualTo(1);

    entries.add(entry("ana", "b", 40, NOON));

    assertThat(only(NOVEMBER).answered()).isEqualTo(2);
  }

  /// The rule over all entries, worked out in one go, is the yardstick.
  @Test
  void agreesWithTheRuleOverManyEntriesInAnyOrder() {
    InMemoryBoards plain = new InMemoryBoards(server -> ZoneId.of("UTC"));
    SplittableRandom random = new SplittableRandom(7);
    for (int i = 0; i < 400; i++) {
      Entry entry = random(random, i);
      assertThat(entries.add(entry)).isEqualTo(plain.add(entry));
    }

    for (Span span : Seasons.MONTHS.of(LocalDate.of(2026, 11, 18))) {
      for (Optional<String> topic : List.of(Optional.<String>empty(), Optional.of("t1"))) {
        assertThat(byCandidate(boards.sums(SERVER, span, topic)))
            .isEqualTo(byCandidate(plain.sums(SERVER, span, topic)));
      }
    }
  }

  @Test
  void losesNoneOfManyAtOnce() throws Exception {
    try (ExecutorService executor = Executors.newFixedThreadPool(8)) {
      List<Callable<Boolean>> work =
          IntStream.range(0, 200)
              .<Callable<Boolean>>mapToObj(
                  i -> () -> entries.add(entry("member" + i, "a", i % 101, NOON)))
              .toList();

      for (var done : executor.invokeAll(work)) {
        assertThat(done.get()).isTrue();
      }
    }

    assertThat(boards.sums(SERVER, NOVEMBER, Optional.empty())).hasSize(200);
  }

  private static Entry random(SplittableRandom random, int number) {
    Instant at = NOON.plus(Duration.ofHours(random.nextInt(-600, 600)));
    return new Entry(
        SERVER,
        "member" + random.nextInt(4),
        "round" + number,
        "q" + random.nextInt(60),
        "t" + random.nextInt(3),
        List.of(Level.values()).get(random.nextInt(3)),
        at,
        random.nextInt(1001) / 10.0,
        random.nextInt(5) == 0,
        random.nextInt(6) == 0,
        random.nextInt(7) == 0);
  }

  private static Map<String, Sum> byCandidate(List<Sum> sums) {
    return sums.stream().collect(Collectors.toMap(Sum::candidate, Function.identity()));
  }

  private Sum only(Span span) {
    List<Sum> sums = boards.sums(SERVER, span, Optional.empty());
    assertThat(sums).hasSize(1);
    return sums.getFirst();
  }
}

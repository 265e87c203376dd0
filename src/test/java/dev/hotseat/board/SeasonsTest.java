package dev.hotseat.board;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hotseat.server.NamedSeason;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SeasonsTest {
  private static final Seasons TWO =
      new Seasons(
          List.of(
              new NamedSeason("Spring", day("2026-02-10"), day("2026-05-31")),
              new NamedSeason("Short", day("2026-07-10"), day("2026-07-20"))));

  @Test
  void takesTheMonthWhereNothingIsNamed() {
    assertThat(Seasons.MONTHS.at(day("2028-02-29"))).isEqualTo(Span.month(day("2028-02-01")));
    assertThat(Seasons.MONTHS.of(day("2028-02-29"))).hasSize(3);
  }

  @ParameterizedTest(name = "{0} is in {1} to {2}")
  @CsvSource({
    "2026-01-31, 2026-01-01, 2026-01-31",
    "2026-02-01, 2026-02-01, 2026-02-09",
    "2026-02-09, 2026-02-01, 2026-02-09",
    "2026-02-10, 2026-02-10, 2026-05-31",
    "2026-05-31, 2026-02-10, 2026-05-31",
    "2026-06-01, 2026-06-01, 2026-06-30",
    "2026-07-09, 2026-07-01, 2026-07-09",
    "2026-07-20, 2026-07-10, 2026-07-20",
    "2026-07-21, 2026-07-21, 2026-07-31",
    "2026-08-01, 2026-08-01, 2026-08-31",
  })
  void putsEveryDayIntoOneSeason(String day, String first, String last) {
    Span season = TWO.at(day(day));

    assertThat(season.first()).isEqualTo(day(first));
    assertThat(season.last()).isEqualTo(day(last));
  }

  /// Seasons follow one another without a gap, and all days of one agree about it.
  @Test
  void leavesNoDayOutAndNoneTwice() {
    LocalDate next = day("2025-12-01");
    while (next.isBefore(day("2026-12-01"))) {
      Span season = TWO.at(next);

      assertThat(season.first()).isEqualTo(next);
      for (LocalDate day = next; !day.isAfter(season.last()); day = day.plusDays(1)) {
        assertThat(TWO.at(day)).isEqualTo(season);
        assertThat(TWO.of(day)).contains(season, Span.week(day), Span.month(day), new Span.Ever());
      }
      next = season.last().plusDays(1);
    }
  }

  @Test
  void knowsWhatASeasonIsCalled() {
    assertThat(TWO.name(TWO.at(day("2026-03-01")))).contains("Spring");
    assertThat(TWO.name(TWO.at(day("2026-06-01")))).isEmpty();
  }

  private static LocalDate day(String text) {
    return LocalDate.parse(text);
  }
}

package dev.hotseat.board;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SpanTest {

  @Test
  void beginsWeeksOnMonday() {
    LocalDate monday = LocalDate.of(2026, 11, 30);

    assertThat(Span.week(monday).first()).isEqualTo(monday);
    assertThat(Span.week(monday.plusDays(6))).isEqualTo(Span.week(monday));
    assertThat(Span.week(monday.plusDays(7))).isNotEqualTo(Span.week(monday));
    assertThat(Span.week(monday).last()).isEqualTo(LocalDate.of(2026, 12, 6));
  }

  @Test
  void takesTheMonthForTheSeason() {
    Span season = Span.season(LocalDate.of(2028, 2, 29));

    assertThat(season.first()).isEqualTo(LocalDate.of(2028, 2, 1));
    assertThat(season.last()).isEqualTo(LocalDate.of(2028, 2, 29));
  }

  @Test
  void isReadBackFromItsKey() {
    for (Span span : Span.of(LocalDate.of(2026, 11, 18))) {
      assertThat(Span.read(span.key())).contains(span);
      assertThat(span.key().length()).isLessThanOrEqualTo(15);
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "week-", "week-x", "month-2026-13", "month-2026-11-18", "ever", "ALL"})
  void isNotReadFromAnythingElse(String key) {
    assertThat(Span.read(key)).isEmpty();
  }
}

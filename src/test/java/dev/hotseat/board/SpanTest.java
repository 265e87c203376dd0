package dev.hotseat.board;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
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
  void isReadBackFromItsKey() {
    LocalDate day = LocalDate.of(2026, 11, 18);
    for (Span span :
        List.of(
            Span.week(day),
            Span.month(day),
            new Span.Season(day, day.plusDays(90)),
            new Span.Ever())) {
      assertThat(Span.read(span.key())).contains(span);
      assertThat(span.key().length()).isLessThanOrEqualTo(18);
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "week-",
        "week-x",
        "month-2026-13",
        "month-2026-11-18",
        "ever",
        "ALL",
        "season-",
        "season-1",
        "season-a-b",
        "season-1-9999999",
        "season-1-2-3"
      })
  void isNotReadFromAnythingElse(String key) {
    assertThat(Span.read(key)).isEmpty();
  }
}

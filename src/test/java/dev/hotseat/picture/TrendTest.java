package dev.hotseat.picture;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hotseat.board.Progress.Answer;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class TrendTest {
  private static final LocalDate DAY = LocalDate.of(2026, 11, 2);

  @Test
  void isTheMeanUpToTheEndOfEachDay() {
    Trend trend =
        Trend.of(
            List.of(new Answer(DAY, 20), new Answer(DAY, 40), new Answer(DAY.plusDays(3), 90)));

    assertThat(trend.byDay())
        .containsExactly(new Trend.Point(DAY, 30), new Trend.Point(DAY.plusDays(3), 50));
    assertThat(trend.answers()).isEqualTo(3);
    assertThat(trend.latest()).isEqualTo(50);
  }

  @Test
  void forgetsAllButTheLastTen() {
    List<Answer> answers =
        IntStream.range(0, 20).mapToObj(i -> new Answer(DAY.plusDays(i), i < 10 ? 0 : 80)).toList();

    assertThat(Trend.of(answers).latest()).isEqualTo(80);
    assertThat(Trend.of(answers).answers()).isEqualTo(10);
    assertThat(Trend.of(answers.subList(0, 11)).latest()).isEqualTo(8);
  }

  @Test
  void goesByTheDayWhereTheClockWasSetBack() {
    Trend trend = Trend.of(List.of(new Answer(DAY.plusDays(1), 10), new Answer(DAY, 50)));

    assertThat(trend.byDay())
        .containsExactly(new Trend.Point(DAY, 50), new Trend.Point(DAY.plusDays(1), 30));
  }

  @Test
  void isEmptyWithoutAnswers() {
    assertThat(Trend.of(List.of()).isEmpty()).isTrue();
  }
}

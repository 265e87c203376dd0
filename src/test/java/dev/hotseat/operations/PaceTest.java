package dev.hotseat.operations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

class PaceTest {
  private final AtomicLong clock = new AtomicLong();
  private final Pace pace = new Pace(clock::get, Duration.ofMillis(10));

  @Test
  void countsHowOftenEachIsDoneInASecond() {
    Figure figure = pace.compare("x", 1, i -> takes(2_000_000), i -> takes(500_000));

    assertThat(perSecond(figure.reached())).isCloseTo(500, within(1e-6));
    assertThat(perSecond(figure.yardstick())).isCloseTo(2_000, within(1e-6));
    assertThat(figure.times()).isCloseTo(4, within(1e-9));
    assertThat(figure.name()).isEqualTo("x");
  }

  @Test
  void countsEachOfABatch() {
    Figure figure = pace.compare("x", 20, i -> takes(1_000_000), i -> takes(1_000_000));

    assertThat(perSecond(figure.reached())).isCloseTo(1_000, within(1e-6));
  }

  @Test
  void saysHowLongEachTookTheSecondTime() {
    int[] done = {0};

    Figure figure =
        pace.compareEach(
            "x", 2, i -> takes(done[0]++ < 2 ? 9_000_000 : 1_000_000 * (i + 1)), i -> takes(500));

    assertThat(figure.reached()).isEqualTo(new Latency(Duration.ofMillis(1), Duration.ofMillis(2)));
    assertThat(figure.yardstick())
        .isEqualTo(new Latency(Duration.ofNanos(500), Duration.ofNanos(500)));
    assertThat(figure.times()).isCloseTo(4_000, within(1e-9));
  }

  @Test
  void takesTheBestTurn() {
    int[] turns = {0};
    Figure figure =
        pace.compare(
            "x", 1, i -> takes(turns[0]++ == 5 ? 20_000_000 : 40_000_000), i -> takes(40_000_000));

    assertThat(perSecond(figure.reached())).isCloseTo(50, within(1e-6));
    assertThat(perSecond(figure.yardstick())).isCloseTo(25, within(1e-6));
  }

  @Test
  void numbersTheTasksFromZeroOn() {
    List<Integer> numbers = new ArrayList<>();

    pace.compare(
        "x",
        2,
        i -> {
          numbers.add(i);
          return takes(10_000_000);
        },
        i -> takes(10_000_000));

    assertThat(numbers).startsWith(0, 1, 2, 3).doesNotHaveDuplicates();
  }

  @Test
  void keepsWhatTheTasksCameTo() {
    pace.compare("x", 1, i -> takes(40_000_000) + 1, i -> takes(40_000_000));

    assertThat(pace.last()).isEqualTo(6); // one to warm up, five turns
  }

  private int takes(long nanoseconds) {
    clock.addAndGet(nanoseconds);
    return 0;
  }

  private static double perSecond(Measure measure) {
    return ((Rate) measure).perSecond();
  }
}

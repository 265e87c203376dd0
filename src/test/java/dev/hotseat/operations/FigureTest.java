package dev.hotseat.operations;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class FigureTest {

  @Test
  void saysHowManyTimesAsLongATaskTakes() {
    assertThat(Figure.of("x", new Rate(10), new Rate(25)).times()).isEqualTo(2.5);
  }

  @Test
  void comparesLatenciesByTheSlowOnes() {
    Latency search = new Latency(Duration.ofNanos(10), Duration.ofNanos(900));
    Latency word = new Latency(Duration.ofNanos(9), Duration.ofNanos(300));

    assertThat(Figure.of("x", search, word).times()).isEqualTo(3);
  }

  @Test
  void putsSearchAndCompletionBesideTheSameYardstick() {
    Latency search = new Latency(Duration.ofNanos(1), Duration.ofNanos(8));
    Latency complete = new Latency(Duration.ofNanos(1), Duration.ofNanos(6));
    Latency word = new Latency(Duration.ofNanos(1), Duration.ofNanos(2));

    assertThat(new SearchBench.Figures(1, Duration.ZERO, search, complete, word).beside())
        .containsExactly(
            new Figure("search", search, word, 4), new Figure("completion", complete, word, 3));
  }
}

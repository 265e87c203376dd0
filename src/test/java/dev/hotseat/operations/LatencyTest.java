package dev.hotseat.operations;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

class LatencyTest {

  @Test
  void isTheTimeThatSoManyStayedWithin() {
    long[] times = LongStream.rangeClosed(1, 1_000).map(rank -> 1_001 - rank).toArray();

    Latency latency = Latency.of(times);

    assertThat(latency.p50()).isEqualTo(Duration.ofNanos(500));
    assertThat(latency.p99()).isEqualTo(Duration.ofNanos(990));
  }

  @Test
  void isTheWorstOfAFew() {
    Latency latency = Latency.of(new long[] {30, 10, 20});

    assertThat(latency.p50()).isEqualTo(Duration.ofNanos(20));
    assertThat(latency.p99()).isEqualTo(Duration.ofNanos(30));
  }

  @Test
  void isTheOnlyTimeThereIs() {
    assertThat(Latency.of(new long[] {7}))
        .isEqualTo(new Latency(Duration.ofNanos(7), Duration.ofNanos(7)));
  }
}

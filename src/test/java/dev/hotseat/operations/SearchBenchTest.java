package dev.hotseat.operations;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hotseat.language.TechnicalEnglish;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Random;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

class SearchBenchTest {
  private static final TechnicalEnglish ENGLISH =
      TechnicalEnglish.withSynonyms(Path.of("config/synonyms.txt"));

  /// A clock on which everything takes a microsecond.
  private final AtomicLong clock = new AtomicLong();

  @Test
  void timesEachQueryByItself() {
    Duration each = Duration.ofNanos(1_000);

    SearchBench.Figures figures = bench().measure(150, 40);

    assertThat(figures.questions()).isEqualTo(150);
    assertThat(figures.indexing()).isEqualTo(each);
    assertThat(figures.search()).isEqualTo(new Latency(each, each));
    assertThat(figures.complete()).isEqualTo(new Latency(each, each));
    assertThat(figures.yardstick()).isEqualTo(new Latency(each, each));
  }

  @Test
  void readsTheClockForWhatItMeasuresAndNothingElse() {
    bench().measure(10, 5);

    int indexing = 1;
    int queries = 3 * 5;
    assertThat(clock).hasValue(2_000L * (indexing + queries));
  }

  private SearchBench bench() {
    return new SearchBench(ENGLISH, () -> clock.addAndGet(1_000), new Random(1));
  }
}

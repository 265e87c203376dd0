package dev.hotseat.grading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class LatestTest {
  private final List<Integer> made = new ArrayList<>();
  private final Latest<Integer, String> latest = new Latest<>(3);

  @Test
  void makesAValueOnce() {
    assertThat(value(1)).isSameAs(value(1)).isEqualTo("made 1");
    assertThat(made).containsExactly(1);
  }

  @Test
  void keepsNoMoreThanItMay() {
    IntStream.rangeClosed(1, 4).forEach(this::value);

    value(1);

    assertThat(made).containsExactly(1, 2, 3, 4, 1);
  }

  @Test
  void keepsWhatWasUsedLast() {
    IntStream.of(1, 2, 3, 1, 4).forEach(this::value);

    IntStream.of(1, 3, 4).forEach(this::value);
    value(2);

    assertThat(made).containsExactly(1, 2, 3, 4, 2);
  }

  @Test
  void keepsNothingOfAFailure() {
    assertThatThrownBy(
            () ->
                latest.get(
                    1,
                    key -> {
                      throw new IllegalStateException("no " + key);
                    }))
        .hasMessage("no 1");

    assertThat(value(1)).isEqualTo("made 1");
  }

  @Test
  void mayBeAskedWhileItMakesAValue() {
    assertThat(latest.get(1, key -> value(2) + " for " + key)).isEqualTo("made 2 for 1");
  }

  @Test
  void givesEachOfSeveralThreadsTheValueOfItsKey() throws Exception {
    CountDownLatch together = new CountDownLatch(8);
    Callable<Boolean> asks =
        () -> {
          together.countDown();
          together.await();
          return IntStream.range(0, 20_000)
              .allMatch(i -> latest.get(i % 7, key -> "made " + key).equals("made " + i % 7));
        };

    try (ExecutorService threads = Executors.newFixedThreadPool(8)) {
      for (Future<Boolean> all :
          threads.invokeAll(List.of(asks, asks, asks, asks, asks, asks, asks, asks))) {
        assertThat(all.get()).isTrue();
      }
    }
  }

  private String value(int key) {
    return latest.get(
        key,
        wanted -> {
          made.add(wanted);
          return "made " + wanted;
        });
  }
}

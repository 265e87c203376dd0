package dev.hotseat.operations;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.SplittableRandom;
import java.util.function.Consumer;
import java.util.function.LongSupplier;
import java.util.function.Supplier;
import java.util.random.RandomGenerator;
import java.util.stream.Stream;

/// Measures how long somebody waits for a board of many members.
public final class BoardBench {
  private static final int WARMING_UP = 10;

  private final LongSupplier nanoseconds;
  private final int times;

  /// @param nanoseconds a clock that runs evenly, such as `System::nanoTime`
  /// @param times how often each board is looked at, at least 1
  public BoardBench(LongSupplier nanoseconds, int times) {
    this.nanoseconds = nanoseconds;
    this.times = times;
  }

  /// A board of which nothing is in memory, beside a bare query of as many rows.
  ///
  /// @param <T> what a board is looked at in
  /// @param store opens the store anew, for the board
  /// @param look looks at the board
  /// @param plain opens it anew, for the query
  /// @param query reads the rows
  public <T> Figure cold(
      Supplier<T> store, Consumer<T> look, Supplier<T> plain, Consumer<T> query) {
    return Figure.of("leaderboard-cold", latency(store, look), latency(plain, query));
  }

  /// A board that somebody looked at before, beside putting as many numbers in order.
  ///
  /// @param look looks at the board
  /// @param members how many are on it
  public Figure warm(Runnable look, int members) {
    RandomGenerator random = new SplittableRandom(members);
    List<Long> numbers = Stream.generate(random::nextLong).limit(members).toList();
    return Figure.of(
        "leaderboard",
        latency(() -> look, Runnable::run),
        latency(() -> new ArrayList<>(numbers), all -> all.sort(Comparator.reverseOrder())));
  }

  private <T> Latency latency(Supplier<T> before, Consumer<T> task) {
    long[] took = new long[times];
    for (int i = -WARMING_UP; i < times; i++) {
      T with = before.get();
      long start = nanoseconds.getAsLong();
      task.accept(with);
      long passed = nanoseconds.getAsLong() - start;
      if (i >= 0) {
        took[i] = passed;
      }
    }
    return Latency.of(took);
  }
}

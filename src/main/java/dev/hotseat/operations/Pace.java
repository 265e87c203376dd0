package dev.hotseat.operations;

import java.time.Duration;
import java.util.function.IntUnaryOperator;
import java.util.function.LongSupplier;

/// Measures how often a task can be done in a second on the calling thread, beside a yardstick.
///
/// The two are warmed up and then run in turns, and the best turn of each counts: what else goes on
/// in the machine only ever makes a turn slower, and it meets both. That is enough for figures that
/// are read beside each other, of tasks of a microsecond and up. A harness such as JMH would tell
/// apart a few nanoseconds, at the price of a build step and of processes of its own.
public final class Pace {
  private static final int TURNS = 5;

  private final LongSupplier nanoseconds;
  private final Duration turn;
  private int last;

  /// @param nanoseconds a clock that runs evenly, such as `System::nanoTime`
  /// @param turn how long each turn lasts; the warming up takes three turns
  public Pace(LongSupplier nanoseconds, Duration turn) {
    this.nanoseconds = nanoseconds;
    this.turn = turn;
  }

  /// Measures a task and its yardstick.
  ///
  /// @param name of the figure
  /// @param batch how many times each is done between two looks at the clock
  /// @param task takes a number that counts up from 0, and gives any number that depends on its
  ///     work, so that the work cannot be left out
  /// @param yardstick the same for the yardstick
  Figure compare(String name, int batch, IntUnaryOperator task, IntUnaryOperator yardstick) {
    Lap first = new Lap(batch, task);
    Lap second = new Lap(batch, yardstick);
    first.run(turn.multipliedBy(3));
    second.run(turn.multipliedBy(3));
    double reached = 0;
    double held = 0;
    for (int i = 0; i < TURNS; i++) {
      reached = Math.max(reached, first.run(turn));
      held = Math.max(held, second.run(turn));
    }
    return Figure.of(name, new Rate(reached), new Rate(held));
  }

  /// Measures how long a task takes, and its yardstick, in turns: once each to warm up, and once
  /// each that counts.
  ///
  /// @param name of the figure
  /// @param tasks how many there are
  /// @param task takes a number from 0 up to that, and gives a number as in [#compare]
  /// @param yardstick the same for the yardstick
  Figure compareEach(String name, int tasks, IntUnaryOperator task, IntUnaryOperator yardstick) {
    long[] reached = new long[tasks];
    long[] held = new long[tasks];
    for (int i = 0; i < 2 * tasks; i++) {
      reached[i % tasks] = time(task, i % tasks);
      held[i % tasks] = time(yardstick, i % tasks);
    }
    return Figure.of(name, Latency.of(reached), Latency.of(held));
  }

  private long time(IntUnaryOperator task, int number) {
    long start = nanoseconds.getAsLong();
    last += task.applyAsInt(number);
    return nanoseconds.getAsLong() - start;
  }

  /// What all work came to; of no use but that it was needed.
  int last() {
    return last;
  }

  private final class Lap {
    private final int batch;
    private final IntUnaryOperator task;
    private int next;

    Lap(int batch, IntUnaryOperator task) {
      this.batch = batch;
      this.task = task;
    }

    /// Works for a while.
    ///
    /// @return how often it was done in a second
    double run(Duration least) {
      long start = nanoseconds.getAsLong();
      long passed = 0;
      long done = 0;
      while (passed < least.toNanos()) {
        for (int i = 0; i < batch; i++) {
          last += task.applyAsInt(next);
          next = (next + 1) & Integer.MAX_VALUE;
        }
        done += batch;
        passed = nanoseconds.getAsLong() - start;
      }
      return done * 1e9 / passed;
    }
  }
}

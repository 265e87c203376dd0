package dev.hotseat.operations;

/// What this machine reaches at one task, beside a yardstick that was measured in the same run:
/// something plain that does the least of what the task has to do.
///
/// @param name of the task, the end of the keys `bench.NAME` and `bench.NAME.yardstick`
/// @param reached how fast the task is
/// @param yardstick how fast the yardstick is
/// @param times how many times the yardstick's time the task takes, above 0
public record Figure(String name, Measure reached, Measure yardstick, double times) {

  static Figure of(String name, Rate reached, Rate yardstick) {
    return new Figure(name, reached, yardstick, yardstick.perSecond() / reached.perSecond());
  }

  static Figure of(String name, Latency reached, Latency yardstick) {
    double times = (double) reached.p99().toNanos() / yardstick.p99().toNanos();
    return new Figure(name, reached, yardstick, times);
  }
}

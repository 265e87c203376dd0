package dev.hotseat.picture;

import java.util.List;
import java.util.stream.LongStream;

/// Whole numbers to read a height by: 0, and up to four round ones above it.
///
/// @param levels from 0 on, evenly apart
record Scale(List<Long> levels) {
  private static final int MOST = 4;
  private static final List<Integer> ROUND = List.of(1, 2, 5);

  /// The smallest scale that reaches so far.
  ///
  /// @param most 0 or more
  static Scale upTo(int most) {
    long step = step(most);
    long count = Math.max(1, Math.ceilDiv(most, step));
    return new Scale(LongStream.rangeClosed(0, count).mapToObj(i -> i * step).toList());
  }

  private static long step(int most) {
    for (long power = 1; ; power *= 10) {
      for (int round : ROUND) {
        if (round * power * MOST >= most) {
          return round * power;
        }
      }
    }
  }

  /// The highest level, above 0.
  long top() {
    return levels.getLast();
  }
}

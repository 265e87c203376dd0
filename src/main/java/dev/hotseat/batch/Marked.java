package dev.hotseat.batch;

import dev.hotseat.batch.Agreement.Pair;
import java.util.List;

/// A grader's scores beside the marks of people.
///
/// @param pairs the replies that were graded
/// @param unanswered how many marked replies got no grade
public record Marked(List<Pair> pairs, int unanswered) {
  public Marked {
    pairs = List.copyOf(pairs);
  }

  /// How well both agree.
  public Agreement agreement() {
    return Agreement.of(pairs, unanswered);
  }

  /// How often verdicts mean what people mean.
  public Bands bands() {
    return Bands.of(pairs);
  }
}

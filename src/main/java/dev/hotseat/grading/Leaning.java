package dev.hotseat.grading;

import java.util.List;

/// How a reply leans between what is right and what is wrong about a question.
///
/// @param kept the share of its points that it keeps, 0 (it is wrong throughout) to 1
/// @param mistakes its sentences that say mistakes and cost points, in order
/// @param right whether each of its sentences is clearly right, so that a negation in one speaks
///     against nothing
record Leaning(double kept, List<Span> mistakes, boolean right) {
  /// Where nothing is known to be wrong.
  static final Leaning UNKNOWN = new Leaning(1, List.of(), false);
}

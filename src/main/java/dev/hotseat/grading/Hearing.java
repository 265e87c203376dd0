package dev.hotseat.grading;

import java.util.List;

/// What a guard looks at: a reply beside the question and its references.
///
/// @param reply what was said
/// @param question what was asked
/// @param references the reference and each accepted answer
/// @param coverages how far the reply covered each key point
record Hearing(
    Reading reply, Reading question, List<Reading> references, List<Coverage> coverages) {

  /// Whether any key point was covered at least in part.
  boolean coversAnything() {
    return coverages.stream().anyMatch(coverage -> coverage.state() != Coverage.State.NOT_YET);
  }
}

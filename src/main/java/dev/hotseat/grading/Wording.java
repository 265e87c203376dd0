package dev.hotseat.grading;

import dev.hotseat.language.Word;
import java.util.List;

/// One way to say a key point: its words with what each of them counts.
///
/// @param targets the words that count, in order
/// @param full the share of the words' weight from which the point is said in full, above 0 to 1
record Wording(List<Target> targets, double full) {

  /// A word that counts.
  ///
  /// @param word the word
  /// @param weight how telling it is, above 0
  record Target(Word word, double weight) {}

  Wording {
    targets = List.copyOf(targets);
  }

  double weight() {
    return targets.stream().mapToDouble(Target::weight).sum();
  }
}

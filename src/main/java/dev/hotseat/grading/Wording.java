package dev.hotseat.grading;

import dev.hotseat.language.Word;
import java.util.List;

/// One way to say a key point: its words with what each of them counts.
///
/// @param targets the words that count, in order, each stem once
record Wording(List<Target> targets) {

  /// A word that counts.
  ///
  /// @param word the word
  /// @param weight what it counts, above 0
  record Target(Word word, double weight) {}

  Wording {
    targets = List.copyOf(targets);
  }

  /// What all words together count.
  double weight() {
    return targets.stream().mapToDouble(Target::weight).sum();
  }
}

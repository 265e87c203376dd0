package dev.hotseat.grading;

import dev.hotseat.grading.meaning.Directions;
import java.util.List;

/// Where a reply has the words of a [Lexicon], by their form; and what its own words mean.
///
/// @param reply what was looked through
/// @param places of the word of each number, those of its stem first
/// @param telling what the reply's telling words mean; none without a model
record Occurrences(Reading reply, List<List<Integer>> places, Directions telling) {
  Occurrences(Reading reply, List<List<Integer>> places) {
    this(reply, places, Directions.of(reply.tellingMeanings()));
  }

  /// Where the reply has a word; empty where it has it nowhere.
  List<Integer> of(int number) {
    return places.get(number);
  }

  /// Whether the reply has any of some words.
  boolean hasAny(List<Integer> numbers) {
    for (int number : numbers) {
      if (!places.get(number).isEmpty()) {
        return true;
      }
    }
    return false;
  }
}

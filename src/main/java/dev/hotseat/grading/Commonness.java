package dev.hotseat.grading;

import dev.hotseat.language.Word;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/// How many of a question's key points share a word. What all of them say tells none of them from
/// the others: in a question on transactions "transaction" says little.
///
/// @param points how many key points there are
/// @param having how many of them have a stem
record Commonness(int points, Map<String, Integer> having) {
  /// What a word is worth at least.
  private static final double LEAST = 0.0025;

  /// @param wordings what each point says, in all its wordings
  static Commonness of(List<List<Reading>> wordings) {
    Map<String, Integer> having = new HashMap<>();
    for (List<Reading> point : wordings) {
      point.stream()
          .flatMap(wording -> wording.words().stream())
          .map(Word::stem)
          .collect(Collectors.toSet())
          .forEach(stem -> having.merge(stem, 1, Integer::sum));
    }
    return new Commonness(wordings.size(), having);
  }

  /// What is left of a word's weight: from 1 for a word of one point to next to nothing for a word
  /// of all.
  double share(Word word) {
    int found = having.getOrDefault(word.stem(), 1);
    double rare = points > 1 ? 1 - Math.log(found) / Math.log(points) : 1;
    return Math.max(LEAST, rare * rare);
  }
}

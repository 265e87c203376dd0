package dev.hotseat.grading;

import dev.hotseat.language.Word;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Where a text has which words, by their stems and synonyms.
final class WordPlaces {
  private static final int MARKS = 512;
  private static final int FEW = 2;

  private final Map<String, List<Integer>> byStem;
  private final Map<String, List<Integer>> byConcept = new HashMap<>();

  /// Which of [#MARKS] numbers the stems have, a bit each: a look at it spares most words that are
  /// not here the search.
  private final long[] marks = new long[MARKS / Long.SIZE];

  WordPlaces(List<Word> words) {
    byStem = HashMap.newHashMap(words.size());
    for (int i = 0; i < words.size(); i++) {
      Word word = words.get(i);
      byStem.computeIfAbsent(word.stem(), stem -> new ArrayList<>(FEW)).add(i);
      marks[mark(word.stem()) / Long.SIZE] |= 1L << mark(word.stem());
      for (String concept : word.concepts()) {
        byConcept.computeIfAbsent(concept, name -> new ArrayList<>(FEW)).add(i);
      }
    }
  }

  private static int mark(String stem) {
    return stem.hashCode() & MARKS - 1;
  }

  /// The stems, each once, with their places in order.
  Map<String, List<Integer>> byStem() {
    return byStem;
  }

  /// The synonym groups that words take part in.
  Set<String> concepts() {
    return byConcept.keySet();
  }

  /// Whether a stem may stand here: where this says no, it does not.
  boolean mayHave(String stem) {
    int mark = mark(stem);
    return (marks[mark / Long.SIZE] & 1L << mark) != 0;
  }

  /// Where a stem stands, in order.
  List<Integer> of(String stem) {
    return mayHave(stem) ? byStem.getOrDefault(stem, List.of()) : List.of();
  }

  /// Where a word of another text stands, by its form: the same stem, or a synonym.
  List<Integer> of(Word word) {
    List<Integer> same = of(word.stem());
    if (word.stop() || word.concepts().isEmpty()) {
      return same;
    }
    List<Integer> all = same;
    for (String name : word.concepts()) {
      List<Integer> meant = byConcept.getOrDefault(name, List.of());
      if (!meant.isEmpty()) {
        all = new ArrayList<>(all);
        all.addAll(meant);
      }
    }
    return all;
  }
}

package dev.hotseat.grading;

import dev.hotseat.language.Vocabulary;
import dev.hotseat.language.Word;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// The words that a rubric looks for. Each is numbered, so that one look for all of them in a reply
/// serves every key point, phrase and claim that has them.
final class Lexicon {
  private static final int[] NONE = {};

  private final Vocabulary vocabulary;
  private final Map<Form, Integer> numbers = new HashMap<>();
  private final Map<String, int[]> byStem = new HashMap<>();
  private final Map<String, int[]> byConcept = new HashMap<>();
  private final List<Word> words = new ArrayList<>();

  /// The numbers of words that have synonyms.
  private final BitSet joined = new BitSet();

  /// What makes two words the same for [Reading#placesOf(Word)].
  private record Form(String stem, Set<String> concepts) {
    static Form of(Word word) {
      return new Form(word.stem(), word.stop() ? Set.of() : word.concepts());
    }
  }

  Lexicon(Vocabulary vocabulary) {
    this.vocabulary = vocabulary;
  }

  /// How much a word tells, as [Vocabulary#information(Word)] says it.
  double information(Word word) {
    return vocabulary.information(word);
  }

  /// How common a word is in the field, as [Vocabulary#documentFrequency(Word)] says it.
  double documentFrequency(Word word) {
    return vocabulary.documentFrequency(word);
  }

  /// The number of a word; a new one takes the next.
  int number(Word word) {
    return numbers.computeIfAbsent(
        Form.of(word),
        form -> {
          int next = words.size();
          words.add(word);
          byStem.merge(form.stem(), new int[] {next}, Lexicon::together);
          joined.set(next, !form.concepts().isEmpty());
          form.concepts()
              .forEach(name -> byConcept.merge(name, new int[] {next}, Lexicon::together));
          return next;
        });
  }

  private static int[] together(int[] some, int[] others) {
    int[] all = Arrays.copyOf(some, some.length + others.length);
    System.arraycopy(others, 0, all, some.length, others.length);
    return all;
  }

  /// Looks for the words that are numbered so far.
  Occurrences in(Reading reply) {
    int[] @Nullable [] places = new int[words.size()][];
    int[] found = new int[words.size()];
    int size = 0;
    for (Map.Entry<String, List<Integer>> stem : reply.byStem().entrySet()) {
      int[] having = byStem.getOrDefault(stem.getKey(), NONE);
      int[] at = having.length == 0 ? NONE : ints(stem.getValue());
      for (int number : having) {
        places[number] = joined.get(number) ? places(number, reply) : at;
        found[size++] = number;
      }
    }
    for (String name : reply.concepts()) {
      for (int number : byConcept.getOrDefault(name, NONE)) {
        if (places[number] == null) {
          places[number] = places(number, reply);
          found[size++] = number;
        }
      }
    }
    return new Occurrences(reply, Arrays.copyOf(found, size), places);
  }

  /// Where a reply has a word or a synonym of it.
  private int[] places(int number, Reading reply) {
    int[] places = ints(reply.placesOf(words.get(number)));
    Arrays.sort(places);
    return places;
  }

  private static int[] ints(List<Integer> numbers) {
    int[] ints = new int[numbers.size()];
    for (int i = 0; i < ints.length; i++) {
      ints[i] = numbers.get(i);
    }
    return ints;
  }
}

package dev.hotseat.grading;

import dev.hotseat.language.Vocabulary;
import dev.hotseat.language.Word;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// The words that a rubric looks for. Each is numbered, so that one look for all of them in a reply
/// serves every key point, phrase and claim that has them.
final class Lexicon {
  private final Vocabulary vocabulary;
  private final Map<Form, Integer> numbers = new HashMap<>();
  private final List<Word> words = new ArrayList<>();

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

  /// The number of a word; a new one takes the next.
  int number(Word word) {
    return numbers.computeIfAbsent(
        Form.of(word),
        form -> {
          words.add(word);
          return words.size() - 1;
        });
  }

  /// Looks for the words that are numbered so far.
  Occurrences in(Reading reply) {
    List<List<Integer>> places = new ArrayList<>(words.size());
    for (Word word : words) {
      places.add(reply.placesOf(word));
    }
    return new Occurrences(reply, places);
  }
}

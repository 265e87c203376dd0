package dev.hotseat.grading;

import dev.hotseat.language.Meant;
import dev.hotseat.language.Sentences;
import dev.hotseat.language.Sentences.Stretch;
import dev.hotseat.language.Vocabulary;
import dev.hotseat.language.Word;
import java.util.List;

/// The sentences of a reply that share no telling word with the question or its answer. Some say
/// in other words what is asked; most are small talk around the answer. The model reads them apart:
/// read together, small talk changes what it makes of every word of the answer.
///
/// @param sentences where they stand
record Asides(List<Stretch> sentences) {
  static final Asides NONE = new Asides(List.of());

  /// The 430 commonest words have less information and are in everything that is said.
  private static final double TELLING = 0.6;

  /// @param known the words of the question and its answers
  static Asides of(String text, List<Word> words, Meant known, Vocabulary vocabulary) {
    List<Word> shared =
        words.stream()
            .filter(word -> !word.stop() && vocabulary.information(word) > TELLING)
            .filter(known::has)
            .toList();
    return new Asides(
        Sentences.of(text).stream()
            .filter(sentence -> shared.stream().noneMatch(word -> isIn(word, sentence)))
            .toList());
  }

  private static boolean isIn(Word word, Stretch sentence) {
    return sentence.begin() <= word.begin() && word.end() <= sentence.end();
  }

  /// Whether a place of the text is in one of them.
  boolean have(int place) {
    return sentences.stream().anyMatch(it -> it.begin() <= place && place < it.end());
  }
}

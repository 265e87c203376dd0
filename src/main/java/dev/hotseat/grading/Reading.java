package dev.hotseat.grading;

import dev.hotseat.grading.meaning.TextVectors;
import dev.hotseat.grading.meaning.UnitVector;
import dev.hotseat.language.Negation;
import dev.hotseat.language.Sentences;
import dev.hotseat.language.Word;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// A text as the grader reads it: its words, which of them a negation governs, and where a model is
/// at hand, what they mean there. Safe to share between threads.
final class Reading {
  private final List<Word> words;
  private final boolean[] negated;
  private final List<UnitVector> meanings;
  private final List<UnitVector> sentences;
  private final Optional<UnitVector> whole;

  Reading(String text, List<Word> words, Optional<TextVectors> vectors) {
    this.words = List.copyOf(words);
    negated = Negation.governed(this.words, text);
    meanings =
        vectors
            .map(found -> words.stream().map(word -> found.stretch(word.begin(), word.end())))
            .map(Stream::toList)
            .orElse(List.of());
    sentences =
        vectors
            .map(
                found ->
                    Sentences.of(text).stream()
                        .map(sentence -> found.stretch(sentence.begin(), sentence.end()))
                        .toList())
            .orElse(List.of());
    whole = vectors.map(TextVectors::whole);
  }

  /// All words in order.
  List<Word> words() {
    return words;
  }

  /// The words that say something by themselves.
  List<Word> telling() {
    return words.stream().filter(word -> !word.stop()).toList();
  }

  /// The places of the words that say something by themselves.
  IntStream tellingPlaces() {
    return IntStream.range(0, words.size()).filter(i -> !words.get(i).stop());
  }

  boolean isNegated(int place) {
    return negated[place];
  }

  /// Whether the meanings of words are known.
  boolean hasMeaning() {
    return whole.isPresent();
  }

  /// What a word means in this text.
  UnitVector meaning(int place) {
    return meanings.get(place);
  }

  /// What each sentence means; nothing without a model.
  List<UnitVector> sentences() {
    return sentences;
  }

  /// What the whole text means, where a model is at hand.
  Optional<UnitVector> whole() {
    return whole;
  }
}

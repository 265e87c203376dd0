package dev.hotseat.grading;

import dev.hotseat.grading.meaning.WordVectors;
import dev.hotseat.language.Correction;
import dev.hotseat.language.Vocabulary;
import dev.hotseat.language.Words;
import java.util.Collection;
import java.util.Optional;

/// Reads texts for the grader.
final class Reader {
  private static final int KEPT = 16;

  private final Words words;
  private final Vocabulary vocabulary;
  private final Optional<WordVectors> model;
  private final Latest<String, Reading> latest = new Latest<>(KEPT);

  /// @param model what words mean; empty where grading goes by their form alone
  Reader(Words words, Vocabulary vocabulary, Optional<WordVectors> model) {
    this.words = words;
    this.vocabulary = vocabulary;
    this.model = model;
  }

  /// Reads a text. The latest ones are kept: a reply is often held against several references, and
  /// running the model is what takes time.
  Reading read(String text) {
    return latest.get(text, this::readAnew);
  }

  /// Mends the typing errors of a text.
  ///
  /// @param meant the words that may be meant
  Correction correct(String text, Collection<String> meant) {
    return Correction.of(text, words.of(text), meant, vocabulary);
  }

  private Reading readAnew(String text) {
    return new Reading(text, words.of(text), model.map(vectors -> vectors.of(text)));
  }

  /// Names what words mean, for the grader's version.
  String name() {
    return model.map(WordVectors::name).orElse("words");
  }
}

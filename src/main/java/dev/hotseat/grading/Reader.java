package dev.hotseat.grading;

import dev.hotseat.grading.meaning.WordVectors;
import dev.hotseat.language.Words;
import java.util.Optional;

/// Reads texts for the grader.
final class Reader {
  private static final int KEPT = 16;

  private final Words words;
  private final Optional<WordVectors> model;
  private final Latest<String, Reading> latest = new Latest<>(KEPT);

  /// @param model what words mean; empty where grading goes by their form alone
  Reader(Words words, Optional<WordVectors> model) {
    this.words = words;
    this.model = model;
  }

  /// Reads a text. The latest ones are kept: a reply is often held against several references, and
  /// running the model is what takes time.
  Reading read(String text) {
    return latest.get(text, this::readAnew);
  }

  private Reading readAnew(String text) {
    return new Reading(text, words.of(text), model.map(vectors -> vectors.of(text)));
  }

  /// Names what words mean, for the grader's version.
  String name() {
    return model.map(WordVectors::name).orElse("words");
  }
}

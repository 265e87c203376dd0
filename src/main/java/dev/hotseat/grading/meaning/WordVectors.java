package dev.hotseat.grading.meaning;

import java.util.function.IntPredicate;

/// Gives texts their vectors. Safe to use from several threads; the same text gets the same
/// vectors every time on the same kind of processor.
public interface WordVectors {

  /// Reads a text of any content and any length. Only its beginning has vectors: 20,000 characters
  /// or 4,000 word pieces at most, about 3,000 English words.
  ///
  /// @throws IllegalStateException where the model fails on it, which no text should cause
  default TextVectors of(String text) {
    return of(text, place -> false);
  }

  /// Reads a text in two parts, each in its own light alone: what is said beside the matter changes
  /// nothing of what the rest means.
  ///
  /// @param apart whether what stands at a place of the text belongs to the other part
  /// @throws IllegalStateException where the model fails on it, which no text should cause
  TextVectors of(String text, IntPredicate apart);

  /// Names the model; a grade depends on it.
  String name();
}

package dev.hotseat.grading.meaning;

/// Gives texts their vectors. Safe to use from several threads; the same text gets the same
/// vectors every time on the same kind of processor.
public interface WordVectors {

  /// Reads a text of any content and any length. Only its beginning has vectors: 20,000 characters
  /// or 4,000 word pieces at most, about 3,000 English words.
  ///
  /// @throws IllegalStateException where the model fails on it, which no text should cause
  TextVectors of(String text);

  /// Names the model; a grade depends on it.
  String name();
}

package dev.hotseat.grading.meaning;

/// Gives texts their vectors. Safe to use from several threads; the same text gets the same
/// vectors every time on the same kind of processor.
public interface WordVectors {

  /// Reads a text of any content and any length, every word in the light of all of it. Only its
  /// beginning has vectors: 20,000 characters or 4,000 word pieces at most, about 3,000 English
  /// words.
  ///
  /// @throws IllegalStateException where the model fails on it, which no text should cause
  TextVectors of(String text);

  /// Reads a text as [#of(String)] does, but every word in the light of its sentence alone: what
  /// else is said changes nothing of what a sentence means. Short ones are read together with their
  /// neighbour.
  ///
  /// @throws IllegalStateException where the model fails on it, which no text should cause
  TextVectors bySentence(String text);

  /// Names the model; a grade depends on it.
  String name();
}

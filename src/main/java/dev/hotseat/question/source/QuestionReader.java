package dev.hotseat.question.source;

/// Reads one of the shapes in which people keep interview questions.
interface QuestionReader {

  /// Whether a text has this shape. It is asked before [#read], and of each shape in turn, the most
  /// particular one first.
  boolean recognises(SourceText source);

  /// Reads the questions of a text. Nothing in the text makes it fail: what cannot be read is
  /// skipped and named.
  Findings read(SourceText source);
}

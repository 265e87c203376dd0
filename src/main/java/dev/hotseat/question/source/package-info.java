/// Readers that turn files into questions, one a format, and the writer of our own Markdown. Every
/// problem that a reader meets has a file and a line, and costs only the question that it is in.
///
/// Home of commonmark-java.
@NullMarked
package dev.hotseat.question.source;

import org.jspecify.annotations.NullMarked;

package dev.hotseat.question.source;

/// A Markdown comment that was taken out of a text.
///
/// @param line the line of the file that it stands on
/// @param offset where it stood, as a position in the text without comments
/// @param alone whether there was nothing else on its line
/// @param content what stands between its marks
record Comment(int line, int offset, boolean alone, String content) {
  static final String OPENING = "<!--";
  static final String CLOSING = "-->";
}

package dev.hotseat.discord.drawing;

/// Cuts texts that are too long, at a word.
final class Cut {
  private static final String FENCE = "```";
  private static final String BOLD = "**";
  private static final int SPARE = 10;

  private Cut() {}

  /// A plain text, with an ellipsis where it was cut.
  ///
  /// @param most characters, 2 or more
  static String plain(String text, int most) {
    if (text.length() <= most) {
      return text;
    }
    int end = most - 1;
    int word = end;
    while (word > most / 2 && !Character.isWhitespace(text.charAt(word))) {
      word--;
    }
    int cut = word > most / 2 ? word : end;
    if (Character.isHighSurrogate(text.charAt(cut - 1))) {
      cut--;
    }
    return text.substring(0, cut).stripTrailing() + "…";
  }

  /// A Markdown text; what the cut left open is closed.
  ///
  /// @param most characters, 20 or more
  static String markdown(String text, int most) {
    if (text.length() <= most) {
      return text;
    }
    String cut = plain(text, most - SPARE);
    String whole = cut.substring(0, cut.length() - 1).replaceFirst("\\\\$", "");
    if (isOpen(whole, FENCE)) {
      return whole + "\n" + FENCE + "…";
    }
    return whole + (isOpen(whole, BOLD) ? BOLD : "") + "…";
  }

  private static boolean isOpen(String text, String mark) {
    int count = 0;
    for (int at = text.indexOf(mark); at >= 0; at = text.indexOf(mark, at + mark.length())) {
      count++;
    }
    return count % 2 == 1;
  }
}

package dev.hotseat.round;

/// The beginning of somebody's words, short enough to stand among others'.
final class Excerpt {
  private static final int MOST = 400;
  private static final String LEFT_OUT = "…";

  private Excerpt() {}

  /// The words in one line; cut at a word, or within one that is very long, where they are more
  /// than 400 characters.
  static String of(String reply) {
    String line = reply.strip().replaceAll("\\s+", " ");
    if (line.length() <= MOST) {
      return line;
    }
    int word = line.lastIndexOf(' ', MOST - 1);
    int cut = word > MOST / 2 ? word : MOST - 1;
    int whole = Character.isHighSurrogate(line.charAt(cut - 1)) ? cut - 1 : cut;
    return line.substring(0, whole) + LEFT_OUT;
  }
}

package dev.hotseat.question.source;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// Takes lines and comments out of a text so that what is left means what it meant: no two
/// paragraphs run together, no words, and no blank lines pile up.
final class TextRemover {
  private final SourceText source;
  private final List<String> lines;
  private final TreeMap<Integer, Integer> lineByStart = new TreeMap<>();
  private final BitSet goneLines = new BitSet();
  private final BitSet gone = new BitSet();
  private final TreeMap<Integer, CommentFinder.Found> removed = new TreeMap<>();
  private final List<Comment> comments = new ArrayList<>();
  private final StringBuilder out = new StringBuilder();
  private Gap gap = Gap.NONE;

  /// What was taken out since the last line that was kept. A comment on an indented line of its own
  /// stood inside a list item, whose lines close up again.
  private enum Gap {
    NONE,
    INSIDE,
    BETWEEN
  }

  TextRemover(SourceText source) {
    this.source = source;
    this.lines = source.lines();
    int start = 0;
    for (int i = 0; i < lines.size(); i++) {
      lineByStart.put(start, i);
      start += lines.get(i).length() + 1;
    }
  }

  List<String> lines() {
    return lines;
  }

  String join(int from, int to) {
    return String.join("\n", lines.subList(from, to));
  }

  /// The line of the file that a position of the text is on.
  int lineOf(int position) {
    return source.lineAt(lineByStart.floorEntry(position).getValue());
  }

  void removeLines(int from, int to) {
    goneLines.set(from, to);
  }

  void remove(CommentFinder.Found comment) {
    removed.put(comment.start(), comment);
    gone.set(comment.start(), comment.end());
  }

  /// What is left. To be called once, when everything to be removed is named.
  String result() {
    for (Map.Entry<Integer, Integer> line : lineByStart.entrySet()) {
      if (goneLines.get(line.getValue())) {
        gap = Gap.BETWEEN;
      } else {
        keep(line.getKey(), lines.get(line.getValue()));
      }
    }
    return out.toString();
  }

  /// The comments that were removed, once the result is there.
  List<Comment> comments() {
    return comments;
  }

  private void keep(int start, String line) {
    int end = start + line.length();
    if (gone.get(start, end).isEmpty()) {
      emit(line);
      return;
    }
    String rest = rest(start, end);
    if (rest.isEmpty()) {
      note(start, end, true, Math.max(0, out.length() - 1), 0);
      boolean continued = start > 0 && gone.get(start - 1);
      gap = gap == Gap.BETWEEN || !(continued || indented(line)) ? Gap.BETWEEN : Gap.INSIDE;
    } else {
      emit(rest);
      note(start, end, false, out.length() - rest.length() - 1, rest.length());
    }
  }

  private static boolean indented(String line) {
    return line.startsWith(" ") || line.startsWith("\t");
  }

  /// A line without its comments; a space takes the place of one between two words.
  private String rest(int start, int end) {
    StringBuilder kept = new StringBuilder();
    for (int i = start; i < end; i++) {
      char here = source.text().charAt(i);
      boolean joins = i > start && gone.get(i - 1) && !gone.get(i);
      if (joins && !kept.isEmpty() && !isSpace(kept.charAt(kept.length() - 1)) && !isSpace(here)) {
        kept.append(' ');
      }
      if (!gone.get(i)) {
        kept.append(here);
      }
    }
    return kept.toString().stripTrailing();
  }

  private static boolean isSpace(char character) {
    return character == ' ' || character == '\t';
  }

  private void note(int start, int end, boolean alone, int offset, int length) {
    for (CommentFinder.Found found : removed.subMap(start, true, end, false).values()) {
      int before = found.start() - start - gone.get(start, found.start()).cardinality();
      int position = offset + Math.min(length, before);
      comments.add(new Comment(lineOf(found.start()), position, alone, found.content()));
    }
  }

  private void emit(String line) {
    if (gap != Gap.NONE) {
      if (line.isBlank() && afterBlank()) {
        return;
      }
      if (!line.isBlank() && !afterBlank() && gap == Gap.BETWEEN) {
        out.append('\n');
      }
      gap = Gap.NONE;
    }
    out.append(line).append('\n');
  }

  private boolean afterBlank() {
    int length = out.length();
    return length < 2 || out.charAt(length - 2) == '\n';
  }
}

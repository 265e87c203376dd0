package dev.hotseat.console;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Joins the lines of Markdown that its author broke, so that a screen can break them anew. Code
/// stays as it is.
final class Paragraphs {
  private static final Pattern ITEM = Pattern.compile("(\\s*(?:[-*+]|\\d{1,9}[.)])\\s+)\\S.*");
  private static final Pattern ALONE = Pattern.compile("\\s*(?:[#>|].*)?");
  private static final Pattern FENCE = Pattern.compile("\\s*(?:```|~~~).*");

  private final List<Line> lines = new ArrayList<>();
  private boolean code;
  private boolean open;

  /// A line to print.
  ///
  /// @param text of any length
  /// @param hanging columns that its second and further lines are set in by
  record Line(String text, int hanging) {}

  private Paragraphs() {}

  static List<Line> of(String markdown) {
    Paragraphs paragraphs = new Paragraphs();
    markdown.lines().forEach(paragraphs::take);
    return paragraphs.lines;
  }

  private void take(String line) {
    Matcher item = ITEM.matcher(line);
    boolean fence = FENCE.matcher(line).matches();
    code ^= fence;
    if (fence || code || ALONE.matcher(line).matches()) {
      begin(line, 0);
      open = false;
    } else if (item.matches()) {
      begin(line, item.group(1).length());
    } else if (open) {
      Line before = lines.removeLast();
      begin(before.text() + " " + line.strip(), before.hanging());
    } else {
      begin(line, line.length() - line.stripLeading().length());
    }
  }

  private void begin(String text, int hanging) {
    lines.add(new Line(text, hanging));
    open = true;
  }
}

package dev.hotseat.question.source;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// A line of a page copied from the web.
///
/// @param number the line of the file
/// @param text the line as it stands, without white space at its end
/// @param kind what it is
/// @param opens whether it begins a paragraph
/// @param closes whether it ends one
record PageLine(int number, String text, Kind kind, boolean opens, boolean closes) {

  enum Kind {
    BLANK,
    /// Within a fence, the fence itself included.
    CODE,
    /// Begins with a bullet.
    BULLET,
    TEXT
  }

  private static final Pattern BULLET = Pattern.compile("\\s*(?:[-*+·–—]\\s+|[•◦▪‣●○]\\s*)\\S.*");
  private static final Pattern ANSWER =
      Pattern.compile("(?i)\\s*[-*•]?\\s*(?:a|ans|answer) ?[:.](?: .*)?");

  private static final Pattern FENCE = Pattern.compile("\\s*(```+|~~~+).*");
  private static final Pattern BLANK = Pattern.compile("[\\s\\p{Z}\\x{200B}\\x{FEFF}]*");

  /// The lines of a page. Where hardly any line is blank, each line is taken for a paragraph: some
  /// browsers copy a page so.
  static List<PageLine> of(SourceText source) {
    List<String> texts = source.lines().stream().map(PageLine::unglued).toList();
    List<Kind> kinds = kinds(texts);
    long blank = kinds.stream().filter(kind -> kind == Kind.BLANK).count();
    boolean dense = blank * 10 < texts.size();
    List<PageLine> lines = new ArrayList<>();
    for (int i = 0; i < texts.size(); i++) {
      boolean opens = dense || i == 0 || kinds.get(i - 1) == Kind.BLANK;
      boolean closes = dense || i == texts.size() - 1 || kinds.get(i + 1) == Kind.BLANK;
      String text = texts.get(i).stripTrailing();
      lines.add(new PageLine(source.lineAt(i), text, kinds.get(i), opens, closes));
    }
    return lines;
  }

  /// Pages glue words and bullets together with spaces that do not break.
  private static String unglued(String line) {
    return line.replace('\u00a0', ' ');
  }

  /// The line without white space around it.
  String bare() {
    return PlainText.even(text);
  }

  /// Whether the line says that the answer begins here.
  boolean isAnswerMark() {
    return ANSWER.matcher(text).matches();
  }

  private static List<Kind> kinds(List<String> texts) {
    List<Kind> kinds = new ArrayList<>();
    String fence = "";
    for (String text : texts) {
      Matcher mark = FENCE.matcher(text);
      if (!fence.isEmpty()) {
        kinds.add(Kind.CODE);
        fence = text.strip().startsWith(fence) ? "" : fence;
      } else if (mark.matches()) {
        kinds.add(Kind.CODE);
        fence = mark.group(1);
      } else if (BLANK.matcher(text).matches()) {
        kinds.add(Kind.BLANK);
      } else {
        kinds.add(BULLET.matcher(text).matches() ? Kind.BULLET : Kind.TEXT);
      }
    }
    return kinds;
  }
}

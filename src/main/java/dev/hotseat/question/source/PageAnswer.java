package dev.hotseat.question.source;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Makes proper Markdown of an answer that was copied from a page: lists nested by any indentation,
/// bullets of any kind, blank lines in the middle of a list, links that lead nowhere.
final class PageAnswer {
  private static final int CODE = 4;

  private static final Pattern ITEM =
      Pattern.compile("(\\s*)(?:(?:[-*+·–—]|(\\d{1,3}[.)]))\\s+|[•◦▪‣●○]\\s*)(\\S.*)");
  private static final Pattern RULE = Pattern.compile("\\s*([-=*_~])(\\s*\\1)*");
  private static final Pattern DEAD_LINK = Pattern.compile("\\[([^\\[\\]]{1,200})]\\(#[^()]*\\)");
  private static final Pattern TAG = Pattern.compile("(`[^`]*`)|<(?=[A-Za-z/!?])");
  private static final Pattern HEADING_OR_QUOTE = Pattern.compile("^(?:#{1,6}(?=\\s|$)|>)");
  private static final Pattern ANSWER_MARK =
      Pattern.compile("(?i)^(?:[-*•] ?)?(?:a|ans|answer) ?[:.](?: |$)");
  private static final Pattern PROSE = Pattern.compile("\\p{Lu}.*[.?!:]");

  /// An item that the lines below may belong to.
  ///
  /// @param indentation how far its bullet was indented on the page
  /// @param content how far its text is indented in the Markdown
  private record Item(int indentation, int content) {}

  private final List<String> out = new ArrayList<>();
  private final Deque<Item> items = new ArrayDeque<>();
  private boolean gap;
  private boolean inFence;
  private int fence;

  private PageAnswer() {}

  /// The answer in Markdown.
  static String markdown(List<PageLine> lines) {
    PageAnswer answer = new PageAnswer();
    lines.forEach(answer::add);
    return String.join("\n", answer.out);
  }

  /// A line's words with the signs blunted that a page's author did not mean as Markdown.
  static String words(String text) {
    String unlinked = DEAD_LINK.matcher(text).replaceAll("$1");
    return TAG.matcher(unlinked)
        .replaceAll(tag -> Matcher.quoteReplacement(tag.group(1) == null ? "\\<" : tag.group(1)));
  }

  private void add(PageLine line) {
    Matcher item = ITEM.matcher(line.text());
    if (line.kind() == PageLine.Kind.CODE) {
      fenced(line.text(), !inFence);
    } else if (line.kind() == PageLine.Kind.BLANK || RULE.matcher(line.text()).matches()) {
      gap = true;
    } else if (item.matches() && !(out.isEmpty() && line.isAnswerMark())) {
      item(item.group(1).length(), item.group(2), item.group(3));
    } else {
      text(line);
    }
    inFence = line.kind() == PageLine.Kind.CODE;
  }

  private void item(int indentation, @Nullable String number, String text) {
    boolean inList = !items.isEmpty();
    while (!items.isEmpty() && items.peek().indentation() >= indentation) {
      items.pop();
    }
    int content = items.isEmpty() ? 0 : items.peek().content();
    String bullet = number == null ? "-" : number;
    separateIf(!inList);
    out.add(" ".repeat(content) + bullet + " " + words(text));
    items.push(new Item(indentation, content + bullet.length() + 1));
    gap = false;
  }

  private void text(PageLine line) {
    String words = out.isEmpty() ? unmarked(line) : line.bare();
    int indentation = indentation(line.text());
    boolean opens = gap || line.opens();
    if (isCode(words, indentation, opens)) {
      separateIf(opens);
      out.add(line.text());
    } else if (!words.isEmpty()) {
      if (opens && !belongs(indentation)) {
        items.clear();
      }
      separateIf(opens);
      out.add(margin() + HEADING_OR_QUOTE.matcher(words(words)).replaceFirst("\\\\$0"));
    }
    gap = false;
  }

  private static String unmarked(PageLine line) {
    return line.isAnswerMark() ? ANSWER_MARK.matcher(line.bare()).replaceFirst("") : line.bare();
  }

  /// Whether a line is deep enough to be code, and no sentence that strayed to the right.
  private boolean isCode(String words, int indentation, boolean opens) {
    boolean goesOn = !out.isEmpty() && indentation(out.getLast()) >= CODE;
    return items.isEmpty()
        && indentation >= CODE
        && (opens || goesOn)
        && !PROSE.matcher(words).matches();
  }

  private void fenced(String text, boolean first) {
    if (first) {
      fence = indentation(text);
      if (!belongs(fence)) {
        items.clear();
      }
      separateIf(gap);
    }
    int strip = Math.min(fence, indentation(text));
    out.add(margin() + text.substring(strip));
    gap = false;
  }

  private boolean belongs(int indentation) {
    return !items.isEmpty() && indentation > items.peek().indentation();
  }

  private String margin() {
    return items.isEmpty() ? "" : " ".repeat(items.peek().content());
  }

  private static int indentation(String text) {
    return text.length() - text.stripLeading().length();
  }

  private void separateIf(boolean parted) {
    if (parted && !out.isEmpty() && !out.getLast().isEmpty()) {
      out.add("");
    }
  }
}

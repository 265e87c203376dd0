package dev.hotseat.discord.drawing;

import dev.hotseat.grading.Span;
import java.util.ArrayList;
import java.util.List;

/// A candidate's own words as Markdown, those that earned something in bold, with what stands
/// between them as far as it is short.
final class Quote {
  private static final int MOST_BETWEEN = 40;
  private static final int MOST_BEHIND = 24;
  private static final int MOST = 240;
  private static final String LEFT_OUT = " … ";

  private Quote() {}

  static String of(String reply, List<Span> matched) {
    StringBuilder quote = new StringBuilder();
    int end = -1;
    for (Span span : joined(reply, matched)) {
      if (quote.length() > MOST) {
        return quote.append(LEFT_OUT.stripTrailing()).toString();
      }
      if (end >= 0) {
        String between = reply.substring(end, span.begin());
        quote.append(between.length() <= MOST_BETWEEN ? inert(between) : LEFT_OUT);
      }
      quote.append(bold(Cut.plain(span.of(reply), MOST)));
      end = span.end();
    }
    return end < 0 ? "" : quote.append(behind(reply, end)).toString();
  }

  /// Words that stand side by side are one stretch.
  private static List<Span> joined(String reply, List<Span> spans) {
    List<Span> joined = new ArrayList<>();
    for (Span span : spans) {
      Span last = joined.isEmpty() ? null : joined.getLast();
      if (last != null && reply.substring(last.end(), span.begin()).isBlank()) {
        joined.set(joined.size() - 1, new Span(last.begin(), span.end()));
      } else {
        joined.add(span);
      }
    }
    return joined;
  }

  /// The few words up to the end of the sentence.
  private static String behind(String reply, int from) {
    int end = from;
    while (end < reply.length() && !isEnd(reply, end)) {
      end++;
    }
    return end - from <= MOST_BEHIND ? inert(reply.substring(from, end)).stripTrailing() : "";
  }

  private static boolean isEnd(String reply, int at) {
    char sign = reply.charAt(at);
    boolean last = at + 1 == reply.length() || Character.isWhitespace(reply.charAt(at + 1));
    return sign == '\n' || (last && (sign == '.' || sign == '!' || sign == '?' || sign == ';'));
  }

  private static String bold(String words) {
    String inert = inert(words).strip();
    return inert.isEmpty() ? "" : "**" + inert + "**";
  }

  private static String inert(String text) {
    return Inert.markdown(text).replaceAll("\\s+", " ");
  }
}

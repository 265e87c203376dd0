package dev.hotseat.question.source;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// What the quotes `> Follow-up: ...`, `> Accepted: ...` and `> Mistaken: ...` of an answer say, as
/// plain text.
///
/// @param followUps one line each
/// @param accepted one line a paragraph
/// @param mistakes one line each
record Quotes(List<String> followUps, List<String> accepted, List<String> mistakes) {
  private static final String MARK = "(?i)(follow-?up|accepted|mistaken) ?: ?";
  private static final Pattern MARKED = Pattern.compile("^ {0,3}> ?" + MARK + ".*");
  private static final Pattern QUOTE_SIGN = Pattern.compile("^ {0,3}> ?");
  private static final Pattern ENTRY = Pattern.compile(MARK + "(.*)");

  /// Whether a quote's first line says that it is one of ours.
  static boolean isMarked(String line) {
    return MARKED.matcher(line).matches();
  }

  /// Reads quotes that are marked.
  static Quotes of(List<SourceText> quotes, Problems problems) {
    Quotes read = new Quotes(new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
    for (SourceText quote : quotes) {
      read.add(quote, problems);
    }
    return read;
  }

  private void add(SourceText quote, Problems problems) {
    String mark = "";
    int line = 0;
    List<String> entry = new ArrayList<>();
    List<String> lines = quote.lines();
    for (int i = 0; i < lines.size(); i++) {
      String text = QUOTE_SIGN.matcher(lines.get(i)).replaceFirst("");
      Matcher begins = ENTRY.matcher(text);
      if (begins.matches()) {
        add(mark, entry, quote.lineAt(line), problems);
        mark = begins.group(1);
        line = i;
        entry = new ArrayList<>(List.of(begins.group(2)));
      } else {
        entry.add(text);
      }
    }
    add(mark, entry, quote.lineAt(line), problems);
  }

  private void add(String mark, List<String> entry, int line, Problems problems) {
    if (mark.isEmpty()) {
      return; // the lines before the first mark, of which there are none
    }
    String text = PlainText.of(String.join("\n", entry));
    if (text.isEmpty()) {
      problems.add(line, "bank.quote-empty", "mark", mark);
    } else if (mark.equalsIgnoreCase("accepted")) {
      accepted.add(text);
    } else if (mark.equalsIgnoreCase("mistaken")) {
      mistakes.add(PlainText.even(text));
    } else {
      followUps.add(PlainText.even(text));
    }
  }
}

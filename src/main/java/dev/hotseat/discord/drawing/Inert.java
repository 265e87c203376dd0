package dev.hotseat.discord.drawing;

import dev.hotseat.text.Medium;
import dev.hotseat.text.Moment;
import java.util.regex.Pattern;

/// Makes texts of people such that they show as they were written and do nothing.
public final class Inert {
  /// For what Discord reads as Markdown.
  public static final Medium MARKDOWN =
      new Medium() {
        @Override
        public String escaped(String text) {
          return markdown(text);
        }

        @Override
        public String moment(Moment moment) {
          return "<t:" + moment.at().getEpochSecond() + ":" + letter(moment.style()) + ">";
        }
      };

  /// For labels and titles, in which Discord reads no Markdown.
  public static final Medium PLAIN = Inert::visible;

  // All that formats, mentions or links wherever it stands.
  private static final Pattern ANYWHERE = Pattern.compile("[\\\\*_~`|<>\\[\\]@#]|:(?=//)");
  private static final Pattern LINE_BEGINS = Pattern.compile("(?m)^(\\s*)([-+])");
  private static final Pattern NUMBER = Pattern.compile("(?m)^(\\s*\\d{1,9})([.)])");
  // Control and format characters, which steer the direction of text or hide it.
  private static final Pattern HIDDEN =
      Pattern.compile("[\\p{Cc}\\p{Cf}\\p{Co}&&[^\\n\\t\\u200d]]");
  // One of them joins emoji; elsewhere it only hides. While the others go, it is kept as KEPT.
  private static final Pattern JOINED =
      Pattern.compile("([\\p{So}\\p{Sk}\\ufe0f])\\u200d(?=\\p{So})");
  private static final String KEPT = "\ue000";
  private static final String JOINER = "\u200d";
  private static final Pattern BLANK = Pattern.compile("[\\u115f\\u1160\\u2800\\u3164\\uffa0]");
  private static final Pattern BREAK = Pattern.compile("\\R");
  private static final Pattern HEAP_OF_MARKS = Pattern.compile("(\\p{M}{3})\\p{M}+");
  private static final Pattern HALF = Pattern.compile("\\p{Cs}");

  private Inert() {}

  /// The text without what is not seen or steers how it is shown.
  static String visible(String text) {
    String lines = BREAK.matcher(text).replaceAll("\n");
    String shown = HIDDEN.matcher(lines).replaceAll("");
    String joined = JOINED.matcher(shown).replaceAll("$1" + KEPT).replace(JOINER, "");
    String seen = BLANK.matcher(joined.replace(KEPT, JOINER)).replaceAll("");
    return HALF.matcher(HEAP_OF_MARKS.matcher(seen).replaceAll("$1")).replaceAll("\ufffd");
  }

  /// The same as Markdown that shows every sign of it.
  static String markdown(String text) {
    String escaped = ANYWHERE.matcher(visible(text)).replaceAll("\\\\$0");
    String lines = LINE_BEGINS.matcher(escaped).replaceAll("$1\\\\$2");
    return NUMBER.matcher(lines).replaceAll("$1\\\\$2");
  }

  private static char letter(Moment.Style style) {
    return switch (style) {
      case TIME -> 't';
      case DATE -> 'D';
      case DATE_TIME -> 'f';
      case WEEKDAY_TIME -> 'F';
      case RELATIVE -> 'R';
    };
  }
}

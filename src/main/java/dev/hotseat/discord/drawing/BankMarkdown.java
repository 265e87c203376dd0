package dev.hotseat.discord.drawing;

import java.util.regex.Pattern;

/// Markdown of a question bank as Discord shows it. Its formatting stays; mentions and links with
/// another name are shown as they were written.
final class BankMarkdown {
  private static final Pattern MENTION = Pattern.compile("<(?=[@#:/a-z!])|@(?=everyone|here)");
  private static final Pattern LINK = Pattern.compile("\\](?=\\()");
  private static final Pattern CODE =
      Pattern.compile("```[\\s\\S]*?(?:```|\\z)|`[^`\\n]*`", Pattern.MULTILINE);

  private BankMarkdown() {}

  /// Code stays as it is: nothing in it is read.
  static String drawn(String markdown) {
    String text = Inert.visible(markdown).strip();
    StringBuilder drawn = new StringBuilder();
    int end = 0;
    var codes = CODE.matcher(text);
    while (codes.find()) {
      drawn.append(inert(text.substring(end, codes.start()))).append(codes.group());
      end = codes.end();
    }
    return drawn.append(inert(text.substring(end))).toString();
  }

  private static String inert(String text) {
    return LINK.matcher(MENTION.matcher(text).replaceAll("\\\\$0")).replaceAll("\\\\$0");
  }
}

package dev.hotseat.console;

import dev.hotseat.text.Message;
import dev.hotseat.text.Texts;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import org.jline.utils.AttributedString;
import org.jline.utils.AttributedStringBuilder;
import org.jline.utils.AttributedStyle;

/// Where text is printed, with colour on a terminal and without it elsewhere. Control characters in
/// anyone's text are taken out, so that no text can steer a terminal.
final class Screen {
  private final PrintWriter out;
  private final Texts texts;
  private final boolean colour;
  private final int width;

  /// @param width columns after which text is broken at a word
  Screen(PrintWriter out, Texts texts, boolean colour, int width) {
    this.out = out;
    this.texts = texts;
    this.colour = colour;
    this.width = width;
  }

  /// The sentence of a message.
  String say(Message message) {
    return texts.say(message, Screen::harmless);
  }

  /// Prints a text in a style, broken at words.
  void print(String text, AttributedStyle style) {
    for (String line : text.split("\n", -1)) {
      print(line, line.length() - line.stripLeading().length(), style);
    }
  }

  /// Prints a line in a style, broken at words.
  ///
  /// @param hanging columns that its second and further lines are set in by
  void print(String line, int hanging, AttributedStyle style) {
    printLine(new AttributedString(line, style), hanging);
  }

  /// Prints a line with its own styles, broken at words.
  ///
  /// @param hanging columns that its second and further lines are set in by
  void printLine(AttributedString line, int hanging) {
    for (AttributedString piece : wrapped(line, " ".repeat(hanging))) {
      out.println(colour ? piece.toAnsi() : piece.toString());
    }
    out.flush();
  }

  /// Prints an empty line.
  void gap() {
    out.println();
  }

  /// Shows what a script has typed, in one line as it was typed.
  void echo(String typed) {
    out.println("> " + harmless(typed));
    out.flush();
  }

  /// The text without control characters other than line breaks and tabs.
  static String harmless(String text) {
    return text.replaceAll("[\\p{Cc}\\p{Cf}&&[^\\n\\t\\u200d]]", "");
  }

  private List<AttributedString> wrapped(AttributedString line, String indent) {
    List<AttributedString> lines = new ArrayList<>();
    AttributedString rest = line;
    while (rest.length() > width) {
      int space = rest.toString().lastIndexOf(' ', width);
      if (space <= indent.length()) {
        break;
      }
      lines.add(rest.subSequence(0, space));
      rest =
          new AttributedStringBuilder()
              .append(indent)
              .append(rest.subSequence(space + 1, rest.length()))
              .toAttributedString();
    }
    lines.add(rest);
    return lines;
  }
}

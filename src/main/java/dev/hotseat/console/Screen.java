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
    wrapped(line, " ".repeat(hanging))
        .forEach(piece -> printLine(new AttributedString(piece, style)));
  }

  /// Prints a line as it is.
  void printLine(AttributedString line) {
    out.println(colour ? line.toAnsi() : line.toString());
    out.flush();
  }

  /// Prints an empty line.
  void gap() {
    out.println();
  }

  /// Shows what a script has typed.
  void echo(String typed) {
    printLine(
        new AttributedStringBuilder().append("> ").append(harmless(typed)).toAttributedString());
  }

  /// The text without control characters other than line breaks and tabs.
  static String harmless(String text) {
    return text.replaceAll("[\\p{Cc}\\p{Cf}&&[^\\n\\t\\u200d]]", "");
  }

  private List<String> wrapped(String line, String indent) {
    List<String> lines = new ArrayList<>();
    String rest = line;
    while (rest.length() > width) {
      int space = rest.lastIndexOf(' ', width);
      if (space <= indent.length()) {
        break;
      }
      lines.add(rest.substring(0, space));
      rest = indent + rest.substring(space + 1);
    }
    lines.add(rest);
    return lines;
  }
}

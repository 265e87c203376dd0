package dev.hotseat.console;

import dev.hotseat.command.Button;
import dev.hotseat.command.Part;
import dev.hotseat.command.Reply;
import dev.hotseat.text.Message;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jline.utils.AttributedStringBuilder;
import org.jline.utils.AttributedStyle;

/// Draws replies as plain text. A button is shown as the line that it runs; a form as the question
/// that it asks; a picture and a file by name, since a terminal cannot show them.
final class Drawing {
  private static final Pattern BOLD = Pattern.compile("\\*\\*(.+?)\\*\\*");

  private final Screen screen;
  private final BreakdownDrawing breakdowns;

  Drawing(Screen screen) {
    this.screen = screen;
    breakdowns = new BreakdownDrawing(screen);
  }

  void draw(Reply reply) {
    switch (reply) {
      case Reply.Card card -> {
        draw(card.parts());
        draw(card.buttons(), screen);
      }
      case Reply.Farewell farewell -> draw(farewell.parts());
      case Reply.Form form -> {
        print(form.title(), AttributedStyle.BOLD);
        draw(form.parts());
        form.fields().forEach(field -> print(field.label(), AttributedStyle.DEFAULT));
      }
    }
  }

  private void draw(List<Part> parts) {
    boolean first = true;
    for (Part part : parts) {
      if (part instanceof Part.Heading && !first) {
        screen.gap();
      }
      draw(part);
      first = false;
    }
  }

  private void draw(Part part) {
    switch (part) {
      case Part.Heading heading -> print(heading.text(), AttributedStyle.BOLD);
      case Part.Paragraph paragraph -> print(paragraph.text(), AttributedStyle.DEFAULT);
      case Part.Markdown markdown -> drawMarkdown(markdown.text());
      case Part.Breakdown breakdown -> breakdowns.draw(breakdown);
      case Part.Picture picture ->
          print(
              Message.of("console.picture", "name", picture.name(), "shows", picture.description()),
              AttributedStyle.DEFAULT);
      case Part.Mention _ -> {} // there is nobody else here
      case Part.Document document ->
          print(
              Message.of(
                  "console.document", "name", document.name(), "bytes", document.content().size()),
              AttributedStyle.DEFAULT);
    }
  }

  private void drawMarkdown(String markdown) {
    String plain = BOLD.matcher(Screen.harmless(markdown)).replaceAll("$1");
    Paragraphs.of(plain)
        .forEach(line -> screen.print(line.text(), line.hanging(), AttributedStyle.DEFAULT));
  }

  private void draw(List<Button> buttons, Screen on) {
    if (!buttons.isEmpty()) {
      String line =
          buttons.stream().map(button -> drawn(button, on)).collect(Collectors.joining(" · "));
      on.printLine(
          new AttributedStringBuilder()
              .styled(AttributedStyle.DEFAULT.faint(), line)
              .toAttributedString(),
          0);
    }
  }

  private static String drawn(Button button, Screen on) {
    if (button.runs().equals(ConsoleConversation.PAUSE)) {
      return on.say(Message.of("console.enter", "label", button.label()));
    }
    boolean plain = button.runs().toString().equals(button.runs().name());
    return plain ? "/" + button.runs() : "/" + button.runs() + " = " + on.say(button.label());
  }

  private void print(Message message, AttributedStyle style) {
    screen.print(screen.say(message), style);
  }
}

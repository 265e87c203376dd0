package dev.hotseat.command;

import dev.hotseat.text.Message;
import dev.hotseat.text.Texts;
import java.util.List;
import java.util.Locale;

/// What replies say, for tests that read them.
public final class Spoken {
  private static final Texts ENGLISH = Texts.of(Locale.ENGLISH);

  private Spoken() {}

  /// The sentences of a card, a line each.
  public static List<String> lines(Reply reply) {
    return ((Reply.Card) reply).parts().stream().map(Spoken::line).toList();
  }

  /// What is pressed under a card, as stored.
  public static List<String> buttons(Reply reply) {
    return ((Reply.Card) reply)
        .buttons().stream()
            .map(
                button -> {
                  ENGLISH.say(button.label());
                  return button.runs().toString();
                })
            .toList();
  }

  private static String line(Part part) {
    return switch (part) {
      case Part.Heading heading -> say(heading.text());
      case Part.Paragraph paragraph -> say(paragraph.text());
      case Part.Mention mention -> mention.role();
      case Part.Markdown markdown -> markdown.text();
      case Part.Document document -> document.name();
      default -> part.toString();
    };
  }

  private static String say(Message message) {
    String said = ENGLISH.say(message);
    if (said.contains("{") || said.contains("}")) {
      throw new AssertionError("a value is missing: " + said);
    }
    return said;
  }
}

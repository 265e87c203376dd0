package dev.hotseat.discord.drawing;

import dev.hotseat.command.Part;
import dev.hotseat.text.Message;
import dev.hotseat.text.Texts;
import java.util.ArrayList;
import java.util.List;

/// The texts of a card, one a heading with what stands below it.
final class Sections {
  private static final int MOST = 5;

  private final Texts texts;
  private final List<StringBuilder> sections = new ArrayList<>();
  private boolean apart;

  private Sections(Texts texts) {
    this.texts = texts;
  }

  static List<String> of(List<Part> parts, Texts texts) {
    Sections sections = new Sections(texts);
    parts.forEach(sections::take);
    return sections.joined();
  }

  private void take(Part part) {
    switch (part) {
      case Part.Heading heading -> {
        sections.add(new StringBuilder());
        line("### " + say(heading.text()), false);
      }
      case Part.Paragraph paragraph -> line(say(paragraph.text()), false);
      case Part.Mention mention -> line("<@&" + mention.role() + ">", false);
      case Part.Markdown markdown -> line(BankMarkdown.drawn(markdown.text()), true);
      case Part.Breakdown breakdown -> line(new BreakdownText(texts).of(breakdown), false);
      case Part.Picture _, Part.Document _ -> {} // drawn below the texts
    }
  }

  private void line(String text, boolean alone) {
    if (text.isBlank()) {
      return;
    }
    if (sections.isEmpty()) {
      sections.add(new StringBuilder());
    }
    StringBuilder section = sections.getLast();
    if (!section.isEmpty()) {
      section.append(alone || apart ? "\n\n" : "\n");
    }
    section.append(text);
    apart = alone;
  }

  private List<String> joined() {
    List<String> all = sections.stream().map(StringBuilder::toString).toList();
    if (all.size() <= MOST) {
      return all;
    }
    List<String> few = new ArrayList<>(all.subList(0, MOST - 1));
    few.add(String.join("\n", all.subList(MOST - 1, all.size())));
    return few;
  }

  private String say(Message message) {
    return texts.say(message, Inert.MARKDOWN);
  }
}

package dev.hotseat.discord.drawing;

import dev.hotseat.command.Button;
import dev.hotseat.text.Texts;
import java.util.ArrayList;
import java.util.List;
import net.dv8tion.jda.api.components.actionrow.ActionRow;
import net.dv8tion.jda.api.components.buttons.ButtonStyle;

/// Buttons in rows of five, the first of them the one that stands out.
final class Buttons {
  private static final int MOST_IN_A_ROW = 5;
  private static final int MOST = 25;
  private static final int MOST_LABEL = 80;
  private static final int MOST_ID = 100;

  private Buttons() {}

  static List<ActionRow> rows(List<Button> buttons, Texts texts) {
    if (buttons.size() > MOST) {
      throw new IllegalArgumentException(buttons.size() + " buttons are more than " + MOST);
    }
    List<ActionRow> rows = new ArrayList<>();
    for (int from = 0; from < buttons.size(); from += MOST_IN_A_ROW) {
      List<net.dv8tion.jda.api.components.buttons.Button> row = new ArrayList<>();
      for (int i = from; i < Math.min(buttons.size(), from + MOST_IN_A_ROW); i++) {
        row.add(drawn(buttons.get(i), i == 0, texts));
      }
      rows.add(ActionRow.of(row));
    }
    return rows;
  }

  private static net.dv8tion.jda.api.components.buttons.Button drawn(
      Button button, boolean first, Texts texts) {
    String id = button.runs().toString();
    if (id.length() > MOST_ID) {
      throw new IllegalArgumentException("a button runs more than 100 characters: " + id);
    }
    String label = Cut.plain(texts.say(button.label(), Inert.PLAIN).strip(), MOST_LABEL);
    return net.dv8tion.jda.api.components.buttons.Button.of(
        first ? ButtonStyle.PRIMARY : ButtonStyle.SECONDARY, id, label);
  }
}

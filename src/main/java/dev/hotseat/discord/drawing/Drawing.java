package dev.hotseat.discord.drawing;

import dev.hotseat.command.Button;
import dev.hotseat.command.Part;
import dev.hotseat.command.Reply;
import dev.hotseat.text.Message;
import dev.hotseat.text.Texts;
import java.util.ArrayList;
import java.util.List;
import net.dv8tion.jda.api.components.container.Container;
import net.dv8tion.jda.api.components.container.ContainerChildComponent;
import net.dv8tion.jda.api.components.filedisplay.FileDisplay;
import net.dv8tion.jda.api.components.separator.Separator;
import net.dv8tion.jda.api.components.separator.Separator.Spacing;
import net.dv8tion.jda.api.components.textdisplay.TextDisplay;
import net.dv8tion.jda.api.modals.Modal;
import net.dv8tion.jda.api.utils.messages.MessageCreateBuilder;
import net.dv8tion.jda.api.utils.messages.MessageCreateData;
import net.dv8tion.jda.api.utils.messages.MessageEditBuilder;
import net.dv8tion.jda.api.utils.messages.MessageEditData;

/// Draws replies in one language, as containers of components. Each drawing has files of its own,
/// so that what is tried again is drawn again.
public final class Drawing {
  private static final int MOST_TEXT = 4000;
  private static final int MOST_NAME = 100;

  // With more buttons there is no room left for lines between the sections.
  private static final int MOST_APART = 15;

  private final Texts texts;

  public Drawing(Texts texts) {
    this.texts = texts;
  }

  /// A card as a new message.
  public MessageCreateData message(List<Part> parts, List<Button> buttons) {
    return new MessageCreateBuilder()
        .useComponentsV2()
        .addComponents(card(parts, buttons))
        .mentionRoles(roles(parts))
        .build();
  }

  /// Nobody is called but who has one of these roles, whatever the texts say.
  private static List<String> roles(List<Part> parts) {
    return parts.stream()
        .filter(Part.Mention.class::isInstance)
        .map(part -> ((Part.Mention) part).role())
        .toList();
  }

  /// A card that takes the place of what a message shows.
  public MessageEditData edit(List<Part> parts, List<Button> buttons) {
    return new MessageEditBuilder()
        .setReplace(true)
        .useComponentsV2()
        .setComponents(card(parts, buttons))
        .build();
  }

  /// The name of a thread or of a forum's post: plain, 1 to 100 characters.
  public String name(Message text) {
    String name = Cut.plain(texts.say(text).strip(), MOST_NAME);
    return name.isEmpty() ? "…" : name;
  }

  /// A form.
  ///
  /// @param mark makes its id its own, at most 6 letters and digits
  public Modal form(Reply.Form form, String mark) {
    return new FormDrawing(texts).draw(form, mark);
  }

  private Container card(List<Part> parts, List<Button> buttons) {
    List<ContainerChildComponent> children = new ArrayList<>();
    List<String> whole = Sections.of(parts, texts);
    List<String> fitted = Budget.fitted(whole, MOST_TEXT);
    for (String text : fitted) {
      if (!children.isEmpty() && buttons.size() <= MOST_APART) {
        children.add(Separator.createDivider(Spacing.SMALL));
      }
      children.add(TextDisplay.of(text));
    }
    children.addAll(Files.of(parts, texts));
    if (!whole.equals(fitted)) {
      Files.whole(parts).map(FileDisplay::fromFile).ifPresent(children::add);
    }
    children.addAll(Buttons.rows(buttons, texts));
    if (children.isEmpty()) {
      children.add(TextDisplay.of("…"));
    }
    return Container.of(children);
  }
}

package dev.hotseat.discord.drawing;

import dev.hotseat.command.Button;
import dev.hotseat.command.Part;
import dev.hotseat.command.Reply;
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
  // Discord takes 4000 in all; a text's last line may grow by what closes it.
  private static final int MOST_TEXT = 4000;

  private final Texts texts;

  public Drawing(Texts texts) {
    this.texts = texts;
  }

  /// A card as a new message.
  public MessageCreateData message(List<Part> parts, List<Button> buttons) {
    return new MessageCreateBuilder().useComponentsV2().addComponents(card(parts, buttons)).build();
  }

  /// A card that takes the place of what a message shows.
  public MessageEditData edit(List<Part> parts, List<Button> buttons) {
    return new MessageEditBuilder()
        .setReplace(true)
        .useComponentsV2()
        .setComponents(card(parts, buttons))
        .build();
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
      if (!children.isEmpty()) {
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

package dev.hotseat.discord.drawing;

import dev.hotseat.command.Reply.Field;
import dev.hotseat.command.Reply.Form;
import dev.hotseat.text.Texts;
import java.util.List;
import net.dv8tion.jda.api.components.label.Label;
import net.dv8tion.jda.api.components.textdisplay.TextDisplay;
import net.dv8tion.jda.api.components.textinput.TextInput;
import net.dv8tion.jda.api.components.textinput.TextInputStyle;
import net.dv8tion.jda.api.modals.Modal;

/// Draws forms.
final class FormDrawing {
  private final Texts texts;

  FormDrawing(Texts texts) {
    this.texts = texts;
  }

  Modal draw(Form form, String mark) {
    String title = Cut.plain(texts.say(form.title(), Inert.PLAIN), Modal.MAX_TITLE_LENGTH);
    Modal.Builder modal = Modal.create(FormId.of(form.runs(), mark), title);
    List<String> above = Sections.of(form.parts(), texts);
    if (!above.isEmpty()) {
      modal.addComponents(TextDisplay.of(Cut.markdown(String.join("\n", above), 4000)));
    }
    form.fields().forEach(field -> modal.addComponents(drawn(field)));
    return modal.build();
  }

  private Label drawn(Field field) {
    TextInputStyle style = field.lines() ? TextInputStyle.PARAGRAPH : TextInputStyle.SHORT;
    TextInput input =
        TextInput.create(field.option().name(), style)
            .setRequired(field.option().required())
            .setMaxLength(field.most())
            .build();
    return Label.of(
        Cut.plain(texts.say(field.label(), Inert.PLAIN), Label.LABEL_MAX_LENGTH), input);
  }
}

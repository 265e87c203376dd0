package dev.hotseat.discord.drawing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.hotseat.command.Button;
import dev.hotseat.command.Bytes;
import dev.hotseat.command.CommandLine;
import dev.hotseat.command.Option;
import dev.hotseat.command.Part;
import dev.hotseat.command.Reply;
import dev.hotseat.grading.Coverage;
import dev.hotseat.grading.Flag;
import dev.hotseat.grading.Flagged;
import dev.hotseat.grading.Grade;
import dev.hotseat.grading.Span;
import dev.hotseat.question.KeyPoint;
import dev.hotseat.question.Level;
import dev.hotseat.question.Place;
import dev.hotseat.question.Question;
import dev.hotseat.text.Message;
import dev.hotseat.text.Texts;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.dv8tion.jda.api.components.actionrow.ActionRow;
import net.dv8tion.jda.api.components.container.Container;
import net.dv8tion.jda.api.components.container.ContainerChildComponentUnion;
import net.dv8tion.jda.api.components.textdisplay.TextDisplay;
import net.dv8tion.jda.api.modals.Modal;
import net.dv8tion.jda.api.utils.data.DataObject;
import net.dv8tion.jda.api.utils.messages.MessageCreateData;
import org.junit.jupiter.api.Test;

class DrawingTest {
  private final Drawing drawing = new Drawing(Texts.of(Locale.ENGLISH));

  private static Part.Paragraph said(String text) {
    return new Part.Paragraph(Message.of("option.missing", "name", text));
  }

  private List<ContainerChildComponentUnion> components(List<Part> parts, Button... buttons) {
    MessageCreateData message = drawing.message(parts, List.of(buttons));
    assertThat(message.getComponents()).hasSize(1);
    return ((Container) message.getComponents().getFirst()).getComponents();
  }

  private String text(Part... parts) {
    return components(List.of(parts)).stream()
        .filter(
            component ->
                component.getType() == net.dv8tion.jda.api.components.Component.Type.TEXT_DISPLAY)
        .map(component -> ((TextDisplay) component).getContent())
        .collect(Collectors.joining("\n---\n"));
  }

  private static Button button(String label, String line) {
    return new Button(Message.of("option.missing", "name", label), CommandLine.parse(line));
  }

  @Test
  void putsASectionUnderEachHeading() {
    assertThat(
            text(
                new Part.Heading(Message.of("bot.title")),
                said("one"),
                said("two"),
                new Part.Heading(Message.of("interview.reference")),
                new Part.Markdown("- **a**")))
        .isEqualTo(
            "### Hotseat, a mock interviewer for study groups.\none is missing.\ntwo is missing.\n"
                + "---\n### A full answer\n\n- **a**");
  }

  @Test
  void drawsABreakdown() {
    String reply = "I use prepared statement, so driver send the value separate from SQL. Yes.";
    Question question =
        new Question(
            "q",
            "Q?",
            "t",
            Level.BEGINNER,
            "r",
            points(),
            false,
            4,
            List.of(),
            List.of(),
            List.of(),
            place());
    Grade grade =
        new Grade(
            74.6,
            List.of(
                new Coverage(
                    points().get(0),
                    1,
                    List.of(span(reply, "prepared statement"), span(reply, "value separate"))),
                new Coverage(points().get(1), 0.5, List.of(span(reply, "driver"))),
                new Coverage(points().get(2), 0, List.of()),
                new Coverage(points().get(3), 0, List.of())),
            4,
            List.of(new Flagged(Flag.CONTRADICTS, List.of(span(reply, "Yes")))),
            "1");

    assertThat(text(new Part.Breakdown(question, reply, grade)))
        .isEqualTo(
            """
            ### 75/100 good · only you see this
            **You said**
              Prepared statements (worth 2): "**prepared statement**, so driver send the **value separate** from SQL"
            **Partly said**
              Query \\*builder\\* (worth 1): "**driver**"
            **Not yet said**
              Names that cannot be bound · A few rights
            That is 2.5; a full answer needs 4.
            Part of this goes against the answer: **Yes**.""");
  }

  private static Span span(String reply, String words) {
    int begin = reply.indexOf(words);
    return new Span(begin, begin + words.length());
  }

  private static Place place() {
    return new Place(java.nio.file.Path.of("q.md"), 1);
  }

  private static List<KeyPoint> points() {
    return List.of(
        new KeyPoint("Prepared statements", 2, "x", List.of()),
        new KeyPoint("Query *builder*", 1, "x", List.of()),
        new KeyPoint("Names that cannot be bound", 1, "x", List.of()),
        new KeyPoint("A few rights", 1, "x", List.of()));
  }

  @Test
  void putsALongReferenceIntoAFileAsWell() {
    String reference = "A sentence of the reference answer. ".repeat(300);

    MessageCreateData message =
        drawing.message(List.of(said("above"), new Part.Markdown(reference)), List.of());

    assertThat(message.getAllDistinctFiles())
        .singleElement()
        .satisfies(file -> assertThat(file.getName()).isEqualTo("answer.md"));
    assertThat(text(said("above"), new Part.Markdown(reference)))
        .startsWith("above is missing.")
        .endsWith("…")
        .hasSizeLessThanOrEqualTo(4000);
  }

  @Test
  void staysWithinLimitsHoweverMuchThereIs() {
    List<Part> parts = new ArrayList<>();
    for (int i = 0; i < 60; i++) {
      parts.add(new Part.Heading(Message.of("option.missing", "name", "heading " + i)));
      parts.add(said("word ".repeat(100)));
    }
    Button[] buttons =
        IntStream.range(0, 25).mapToObj(i -> button("b" + i, "next " + i)).toArray(Button[]::new);

    List<ContainerChildComponentUnion> components = components(parts, buttons);

    long all = components.stream().mapToLong(DrawingTest::count).sum() + 1;
    assertThat(all).isLessThanOrEqualTo(40);
    assertThat(text(parts.toArray(Part[]::new)).replace("\n---\n", "").length())
        .isLessThanOrEqualTo(4000);
  }

  private static long count(ContainerChildComponentUnion component) {
    return component.getType() == net.dv8tion.jda.api.components.Component.Type.ACTION_ROW
        ? 1 + ((ActionRow) component).getComponents().size()
        : 1;
  }

  @Test
  void putsFiveButtonsInARowAndCutsTheirLabels() {
    ContainerChildComponentUnion first =
        components(
                List.of(),
                button("x".repeat(200), "a"),
                button("2", "b"),
                button("3", "c"),
                button("4", "d"),
                button("5", "e"),
                button("6", "f"))
            .getFirst();
    DataObject row = ((net.dv8tion.jda.api.utils.data.SerializableData) first).toData();

    assertThat(row.getArray("components").length()).isEqualTo(5);
    assertThat(row.getArray("components").getObject(0).getString("label"))
        .hasSizeLessThanOrEqualTo(80)
        .endsWith("…");
    assertThat(row.getArray("components").getObject(0).getInt("style")).isEqualTo(1);
    assertThat(row.getArray("components").getObject(1).getInt("style")).isEqualTo(2);
  }

  @Test
  void refusesAButtonThatRunsTooMuch() {
    Button tooLong = button("x", "next " + "y".repeat(100));

    assertThatThrownBy(() -> components(List.of(), tooLong))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("100");
  }

  @Test
  void drawsPicturesAndFiles() {
    Bytes bytes = new Bytes("x".getBytes(StandardCharsets.UTF_8));

    MessageCreateData message =
        drawing.message(
            List.of(
                new Part.Picture("p.png", bytes, Message.of("bot.title")),
                new Part.Document("d.json", bytes)),
            List.of());

    assertThat(message.getAllDistinctFiles())
        .extracting(net.dv8tion.jda.api.utils.FileUpload::getName)
        .containsExactlyInAnyOrder("p.png", "d.json");
  }

  @Test
  void drawsSomethingWhereThereIsNothing() {
    assertThat(components(Collections.emptyList())).hasSize(1);
  }

  @Test
  void drawsAForm() {
    Option<String> text = Option.text("text").always();
    Modal form =
        drawing.form(
            new Reply.Form(
                Message.of("option.missing", "name", "t".repeat(100)),
                List.of(said("*above*"), said("below")),
                CommandLine.of("answer", "round", "a b"),
                List.of(
                    new Reply.Field(
                        text, Message.of("bot.usage", "usage", "l".repeat(90)), 4000, true))),
            "mark01");

    assertThat(form.getTitle()).hasSizeLessThanOrEqualTo(45).endsWith("…");
    assertThat(form.getId()).isEqualTo("mark01 answer round:\"a b\"");
    assertThat(FormId.runs(form.getId())).isEqualTo(CommandLine.of("answer", "round", "a b"));
    DataObject data = form.toData();
    assertThat(data.getArray("components").getObject(0).getString("content"))
        .isEqualTo("\\*above\\* is missing.\nbelow is missing.");
    assertThat(
            data.getArray("components").getObject(1).getObject("component").getString("custom_id"))
        .isEqualTo("text");
  }

  @Test
  void refusesAFormThatRunsTooMuch() {
    Reply.Form form =
        new Reply.Form(
            Message.of("bot.title"),
            List.of(),
            CommandLine.of("x", "y", "z".repeat(95)),
            List.of());

    assertThatThrownBy(() -> drawing.form(form, "mark01"))
        .isInstanceOf(IllegalArgumentException.class);
  }
}

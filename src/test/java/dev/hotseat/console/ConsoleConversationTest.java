package dev.hotseat.console;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hotseat.command.Audience;
import dev.hotseat.command.Button;
import dev.hotseat.command.Bytes;
import dev.hotseat.command.Caller;
import dev.hotseat.command.Command;
import dev.hotseat.command.CommandLine;
import dev.hotseat.command.Dispatcher;
import dev.hotseat.command.Option;
import dev.hotseat.command.Part;
import dev.hotseat.command.Place;
import dev.hotseat.command.Reply;
import dev.hotseat.text.Message;
import dev.hotseat.text.Texts;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ConsoleConversationTest {
  private static final Option<String> TEXT = Option.text("text");
  private static final String INTERRUPT = "\u0003";

  private final StringWriter out = new StringWriter();
  private final List<String> run = new ArrayList<>();

  @Test
  void gathersLinesUntilAnEmptyOne() {
    converse("first line", "second line", "", "/quit");

    assertThat(run).containsExactly("begin", "answer first line\nsecond line", "quit");
  }

  @Test
  void goesOnWithAnEmptyLine() {
    converse("", "/quit");

    assertThat(run).containsExactly("begin", "next", "quit");
  }

  @Test
  void takesAPasteAsOneReplyHoweverManyEmptyLinesItHas() {
    converse("one\n\ntwo\n/quit\n\nthree", "", "/quit");

    assertThat(run).containsExactly("begin", "answer one\n\ntwo\n/quit\n\nthree", "quit");
  }

  @Test
  void gradesWhatIsPendingWhenTheInputEnds() {
    converse("half a thought");

    assertThat(run).containsExactly("begin", "answer half a thought", "quit");
  }

  @Test
  void gradesWhatIsPendingBeforeItStops() {
    converse("half a thought", "/quit");

    assertThat(run).containsExactly("begin", "answer half a thought", "quit");
  }

  @Test
  void keepsAReplyBegunWhileACommandRuns() {
    converse("first line", "/hint", "second line", "", "/quit");

    assertThat(run).containsExactly("begin", "hint", "answer first line\nsecond line", "quit");
  }

  @Test
  void dropsAReplyBegunWhenItsQuestionIsSkipped() {
    converse("first line", "/skip", "other", "", "/quit");

    assertThat(run).containsExactly("begin", "skip", "answer other", "quit");
  }

  @Test
  void takesALineWithASlashThatIsNoCommandAsPartOfTheReply() {
    converse("The path is", "/users/{id} of the API", "", "/quit");

    assertThat(run).containsExactly("begin", "answer The path is\n/users/{id} of the API", "quit");
  }

  @Test
  void saysSoWhereTheFirstLineIsNoCommand() {
    converse("/usres", "/quit");

    assertThat(run).containsExactly("begin", "quit");
    assertThat(out.toString()).contains("There is no command /usres");
  }

  @Test
  void keepsTheFrontEndsOwnCommandsFromTheKeyboard() {
    converse("/answer sneaked in", "/begin", "/quit");

    assertThat(run).containsExactly("begin", "quit");
    assertThat(out.toString()).contains("There is no command /begin. Commands: /next /hint /skip");
  }

  @Test
  void dropsWhatIsBeingWrittenAtAnInterrupt() {
    converse("a bad start", INTERRUPT, "better", "", INTERRUPT + "half a line", "/quit");

    assertThat(run).containsExactly("begin", "answer better", "quit");
    assertThat(out.toString()).contains("Dropped.");
  }

  @Test
  void endsWithTheSummaryAtAnInterruptOfNothing() {
    converse("first", "", INTERRUPT, "never typed");

    assertThat(run).containsExactly("begin", "answer first", "quit");
  }

  @Test
  void showsWhatAScriptTypes() {
    converse("a reply", "", "/quit");

    assertThat(out.toString()).contains("> a reply\n> \n");
  }

  @Test
  void drawsEveryKindOfPart() {
    Screen screen = new Screen(new PrintWriter(out), Texts.of(Locale.ENGLISH), false, 60);
    Message text = Message.of("verdict.good");

    new Drawing(screen)
        .draw(
            new Reply.Card(
                Audience.EVERYONE,
                List.of(
                    new Part.Heading(text),
                    new Part.Markdown("Some **bold** words"),
                    new Part.Picture("a.png", new Bytes(new byte[3]), text),
                    new Part.Document("b.json", new Bytes(new byte[2]))),
                List.of(
                    new Button(Message.of("button.next"), CommandLine.of("next")),
                    new Button(Message.of("button.reveal"), CommandLine.of("reveal")),
                    new Button(
                        Message.of("button.mine"),
                        new CommandLine("mine", Map.of(), List.of("3"))))));

    assertThat(out.toString())
        .isEqualTo(
            """
            good
            Some bold words
            [picture a.png: good]
            [file b.json, 2 bytes]
            Enter next · /reveal · /mine 3 = I said that
            """);
  }

  @Test
  void drawsAFormAsItsTitleAndItsFields() {
    Screen screen = new Screen(new PrintWriter(out), Texts.of(Locale.ENGLISH), false, 60);
    Reply.Field field = new Reply.Field(TEXT, Message.of("command.answer.text"), 4000, true);

    new Drawing(screen)
        .draw(
            new Reply.Form(
                Message.of("verdict.good"), List.of(), CommandLine.of("answer"), List.of(field)));

    assertThat(out.toString()).isEqualTo("good\nYour reply, in sentences.\n");
  }

  @Test
  void breaksLongLinesAtWordsAndKeepsTheirIndent() {
    Screen screen = new Screen(new PrintWriter(out), Texts.of(Locale.ENGLISH), false, 20);

    screen.print("  one two three four five six\n" + "x".repeat(30), PLAIN);

    assertThat(out.toString())
        .isEqualTo("  one two three four\n  five six\n" + "x".repeat(30) + "\n");
  }

  @Test
  void letsNoTextSteerTheTerminal() {
    assertThat(Screen.harmless("a\u001b[31mred\u0007\u202eb\u0000c\r\nd\te"))
        .isEqualTo("a[31mredbc\nd\te");
  }

  private static final org.jline.utils.AttributedStyle PLAIN =
      org.jline.utils.AttributedStyle.DEFAULT;

  private void converse(String... typed) {
    Screen screen = new Screen(new PrintWriter(out), Texts.of(Locale.ENGLISH), false, 100);
    Deque<String> left = new ArrayDeque<>(List.of(typed));
    Lines lines =
        () -> {
          String line = left.poll();
          if (line == null) {
            return new Lines.End();
          }
          if (line.startsWith(INTERRUPT)) {
            return new Lines.Interrupt(line.substring(INTERRUPT.length()));
          }
          screen.echo(line);
          return new Lines.Line(line);
        };
    Caller caller = new Caller("ana", "Ana", Place.alone("terminal"), false, Locale.ENGLISH);
    new ConsoleConversation(dispatcher(), caller, lines, screen).converse(CommandLine.of("begin"));
  }

  private Dispatcher dispatcher() {
    List<Command> commands = new ArrayList<>();
    for (String name : List.of("next", "hint", "skip")) {
      commands.add(Command.personal(name, invocation -> ran(name)));
    }
    commands.add(Command.personal("begin", invocation -> ran("begin")).given(Command.Given.SILENT));
    commands.add(
        Command.personal("answer", invocation -> ran("answer " + invocation.required(TEXT)), TEXT)
            .given(Command.Given.SILENT));
    commands.add(
        Command.personal(
            "quit",
            invocation -> {
              run.add("quit");
              return new Reply.Farewell(List.of());
            }));
    return new Dispatcher(commands, () -> "incident");
  }

  private Reply ran(String what) {
    run.add(what);
    return Reply.toCaller();
  }
}

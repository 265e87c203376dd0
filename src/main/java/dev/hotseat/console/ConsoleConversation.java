package dev.hotseat.console;

import dev.hotseat.command.Caller;
import dev.hotseat.command.Command.Given;
import dev.hotseat.command.CommandLine;
import dev.hotseat.command.Dispatcher;
import dev.hotseat.command.Reply;
import dev.hotseat.text.Message;
import org.jline.utils.AttributedStyle;

/// An interview at the terminal. Lines gather into a reply until an empty one ends it; a line that
/// begins with the slash of a known command runs that command, and the reply begun so far is kept.
final class ConsoleConversation {
  /// What an empty line runs when nothing has been written.
  static final CommandLine PAUSE = CommandLine.of("next");

  private static final CommandLine STOP = CommandLine.of("quit");
  private static final String SKIP = "skip";

  private final Dispatcher dispatcher;
  private final Caller caller;
  private final Lines lines;
  private final Screen screen;
  private final Drawing drawing;
  private final StringBuilder draft = new StringBuilder();
  private boolean over;

  ConsoleConversation(Dispatcher dispatcher, Caller caller, Lines lines, Screen screen) {
    this.dispatcher = dispatcher;
    this.caller = caller;
    this.lines = lines;
    this.screen = screen;
    drawing = new Drawing(screen);
  }

  /// Talks until the conversation is over or there are no more lines.
  void converse(CommandLine begin) {
    run(begin);
    while (!over) {
      switch (lines.next()) {
        case Lines.Line line -> take(line.text());
        case Lines.Interrupt interrupt -> drop(interrupt.pending());
        case Lines.End _ -> {
          run(STOP);
          return;
        }
      }
    }
  }

  /// Ctrl-C takes back what is being written; where that is nothing, it ends the conversation.
  private void drop(String pending) {
    if (draft.toString().isBlank() && pending.isBlank()) {
      run(STOP);
    } else {
      draft.setLength(0);
      screen.print(screen.say(Message.of("console.dropped")), AttributedStyle.DEFAULT.faint());
    }
  }

  private void take(String line) {
    boolean empty = draft.toString().isBlank();
    if (line.isBlank()) {
      if (empty) {
        run(PAUSE);
      } else {
        submit();
      }
    } else if (line.startsWith("/") && (empty || isCommand(line)) && !line.contains("\n")) {
      runTyped(CommandLine.parse(line));
    } else {
      draft.append(line).append('\n');
    }
  }

  private boolean isCommand(String line) {
    String name = CommandLine.parse(line).name();
    return dispatcher.given(Given.TYPED).stream().anyMatch(command -> command.name().equals(name));
  }

  private void submit() {
    String reply = draft.toString().strip();
    draft.setLength(0);
    run(CommandLine.of("answer", "text", reply));
  }

  private void runTyped(CommandLine line) {
    if (line.name().equals(SKIP)) {
      draft.setLength(0);
    }
    if (line.equals(STOP)) {
      run(STOP);
    } else {
      show(dispatcher.dispatchTyped(line, caller));
    }
  }

  private void run(CommandLine line) {
    if (line.equals(STOP) && !draft.toString().isBlank()) {
      submit();
    }
    show(dispatcher.dispatch(line, caller));
  }

  private void show(Reply reply) {
    drawing.draw(reply);
    screen.gap();
    over |= reply instanceof Reply.Farewell;
  }
}

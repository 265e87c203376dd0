package dev.hotseat.console;

import dev.hotseat.command.Caller;
import dev.hotseat.command.CommandLine;
import dev.hotseat.command.Dispatcher;
import dev.hotseat.command.Reply;
import java.util.Optional;

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
      Optional<String> line = lines.next();
      if (line.isEmpty()) {
        run(STOP);
        return;
      }
      take(line.get());
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
      run(CommandLine.parse(line));
    } else {
      draft.append(line).append('\n');
    }
  }

  private boolean isCommand(String line) {
    String name = CommandLine.parse(line).name();
    return dispatcher.commands().stream().anyMatch(command -> command.name().equals(name));
  }

  private void submit() {
    String reply = draft.toString().strip();
    draft.setLength(0);
    run(CommandLine.of("answer", "text", reply));
  }

  private void run(CommandLine line) {
    if (line.equals(STOP) && !draft.toString().isBlank()) {
      submit();
    }
    if (line.name().equals(SKIP)) {
      draft.setLength(0);
    }
    Reply reply = dispatcher.dispatch(line, caller);
    drawing.draw(reply);
    screen.gap();
    over |= reply instanceof Reply.Farewell;
  }
}

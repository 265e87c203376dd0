package dev.hotseat.console;

import java.util.List;
import org.jline.reader.Candidate;
import org.jline.reader.EndOfFileException;
import org.jline.reader.LineReader;
import org.jline.reader.LineReaderBuilder;
import org.jline.reader.UserInterruptException;
import org.jline.terminal.Terminal;

/// Lines typed by a person, with editing, history and completion of commands.
final class TypedLines implements Lines {
  private final LineReader reader;

  /// @param commands what the tab key completes
  TypedLines(Terminal terminal, List<String> commands) {
    reader =
        LineReaderBuilder.builder()
            .terminal(terminal)
            .completer(
                (reader, line, candidates) -> {
                  if (line.wordIndex() == 0) {
                    commands.forEach(command -> candidates.add(new Candidate(command)));
                  }
                })
            // A reply may contain exclamation marks and backslashes; they mean nothing here.
            .option(LineReader.Option.DISABLE_EVENT_EXPANSION, true)
            .build();
  }

  @Override
  public Entry next() {
    try {
      return new Line(reader.readLine("> "));
    } catch (UserInterruptException interrupt) {
      return new Interrupt(interrupt.getPartialLine());
    } catch (EndOfFileException end) {
      return new End();
    }
  }
}

package dev.hotseat.console;

import java.util.List;
import java.util.Optional;
import org.jline.reader.EndOfFileException;
import org.jline.reader.LineReader;
import org.jline.reader.LineReaderBuilder;
import org.jline.reader.UserInterruptException;
import org.jline.reader.impl.completer.StringsCompleter;
import org.jline.terminal.Terminal;

/// Lines typed by a person, with editing, history and completion of commands.
final class TypedLines implements Lines {
  private final LineReader reader;

  /// @param commands what the tab key completes
  TypedLines(Terminal terminal, List<String> commands) {
    reader =
        LineReaderBuilder.builder()
            .terminal(terminal)
            .completer(new StringsCompleter(commands))
            // A reply may contain exclamation marks and backslashes; they mean nothing here.
            .option(LineReader.Option.DISABLE_EVENT_EXPANSION, true)
            .build();
  }

  @Override
  public Optional<String> next() {
    try {
      return Optional.of(reader.readLine("> "));
    } catch (EndOfFileException | UserInterruptException end) {
      return Optional.empty();
    }
  }
}

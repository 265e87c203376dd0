package dev.hotseat.console;

import dev.hotseat.command.Caller;
import dev.hotseat.command.Command.Given;
import dev.hotseat.command.CommandLine;
import dev.hotseat.command.Dispatcher;
import dev.hotseat.text.Texts;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jline.terminal.Terminal;
import org.jline.terminal.TerminalBuilder;

/// Draws the conversation at the terminal, for a person or for a script.
public final class TerminalFrontEnd {
  private static final int WIDEST = 100;
  private static final int NARROWEST = 40;

  private final Streams streams;
  private final Texts texts;

  public TerminalFrontEnd(Streams streams, Texts texts) {
    this.streams = streams;
    this.texts = texts;
  }

  /// Talks until the conversation is over.
  ///
  /// @param begin the command that opens it
  public void converse(Dispatcher dispatcher, Caller caller, CommandLine begin) {
    if (streams.interactive()) {
      converseTyped(dispatcher, caller, begin);
    } else {
      PrintWriter out =
          new PrintWriter(new OutputStreamWriter(streams.out(), StandardCharsets.UTF_8));
      Screen screen = new Screen(out, texts, false, WIDEST);
      Lines lines = new ScriptedLines(streams.in(), screen);
      new ConsoleConversation(dispatcher, caller, lines, screen).converse(begin);
      out.flush();
    }
  }

  private void converseTyped(Dispatcher dispatcher, Caller caller, CommandLine begin) {
    try (Terminal terminal = TerminalBuilder.builder().system(true).build()) {
      int width = Math.clamp(terminal.getSize().getColumns(), NARROWEST, WIDEST);
      Screen screen = new Screen(terminal.writer(), texts, true, width);
      List<String> commands =
          dispatcher.given(Given.TYPED).stream().map(command -> "/" + command.name()).toList();
      Lines lines = new TypedLines(terminal, commands);
      new ConsoleConversation(dispatcher, caller, lines, screen).converse(begin);
    } catch (IOException unusable) {
      throw new UncheckedIOException(unusable);
    }
  }
}

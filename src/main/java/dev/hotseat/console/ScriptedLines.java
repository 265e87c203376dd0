package dev.hotseat.console;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/// Lines from a script. Each is shown again behind a prompt, so that what is printed reads as the
/// conversation that it was.
final class ScriptedLines implements Lines {
  private static final int MOST_SHOWN = 500;

  private final BufferedReader reader;
  private final Screen screen;

  ScriptedLines(InputStream in, Screen screen) {
    reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
    this.screen = screen;
  }

  @Override
  public Entry next() {
    try {
      String line = reader.readLine();
      if (line == null) {
        return new End();
      }
      screen.echo(line.length() > MOST_SHOWN ? line.substring(0, MOST_SHOWN) + "…" : line);
      return new Line(line);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}

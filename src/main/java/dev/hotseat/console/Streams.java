package dev.hotseat.console;

import java.io.Console;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;

/// What the program reads from and prints to.
///
/// @param in what is read
/// @param out results, UTF-8
/// @param err complaints and progress, UTF-8
/// @param interactive whether a person sits at a terminal
public record Streams(InputStream in, PrintStream out, PrintStream err, boolean interactive) {

  /// The process's own streams. Before JDK 22 there was no console without a terminal; the null
  /// check satisfies its signature.
  @SuppressWarnings("SystemConsoleNull")
  public static Streams ofProcess() {
    PrintStream out = new PrintStream(System.out, false, StandardCharsets.UTF_8);
    PrintStream err = new PrintStream(System.err, true, StandardCharsets.UTF_8);
    Console console = System.console();
    return new Streams(System.in, out, err, console != null && console.isTerminal());
  }
}

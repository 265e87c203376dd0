package dev.hotseat.discord.drawing;

import dev.hotseat.command.CommandLine;

/// The id of a form: the command that gets it, behind a mark of its own. Without the mark a client
/// would show a form with what was typed into another that looked the same.
public final class FormId {
  private static final int MOST = 100;

  private FormId() {}

  static String of(CommandLine runs, String mark) {
    String id = mark + " " + runs;
    if (id.length() > MOST) {
      throw new IllegalArgumentException("a form runs more than 100 characters: " + id);
    }
    return id;
  }

  /// The command that gets the form.
  public static CommandLine runs(String id) {
    return CommandLine.parse(id.substring(id.indexOf(' ') + 1));
  }
}

package dev.hotseat.settings;

import dev.hotseat.text.Message;
import java.util.List;

/// The settings have mistakes, so that the program cannot start.
public final class SettingsException extends RuntimeException {
  private static final long serialVersionUID = 1;

  private final transient List<Message> mistakes;

  SettingsException(List<Message> mistakes) {
    super(mistakes.toString());
    this.mistakes = List.copyOf(mistakes);
  }

  /// All mistakes, each with what is allowed instead; never empty.
  public List<Message> mistakes() {
    return mistakes;
  }
}

package dev.hotseat.settings;

import dev.hotseat.text.Failure;
import dev.hotseat.text.Message;
import java.util.List;

/// The settings have mistakes, so that the program cannot start. Its reasons are all mistakes, each
/// with what is allowed instead.
public final class SettingsException extends Failure {
  private static final long serialVersionUID = 1;

  SettingsException(List<Message> mistakes) {
    super(mistakes);
  }
}

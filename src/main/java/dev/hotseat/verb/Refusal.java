package dev.hotseat.verb;

import dev.hotseat.text.Message;
import picocli.CommandLine;
import picocli.CommandLine.ParameterException;

/// What was typed cannot be, and we know why.
final class Refusal extends ParameterException {
  private static final long serialVersionUID = 1;

  private final transient Message reason;

  Refusal(CommandLine verb, Message reason) {
    super(verb, reason.toString());
    this.reason = reason;
  }

  /// What is wrong and what is allowed.
  Message reason() {
    return reason;
  }
}

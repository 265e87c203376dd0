package dev.hotseat.command;

import dev.hotseat.text.Message;

/// A command refused for a reason that the caller can understand. It is an answer, not a fault: it
/// is shown to the caller and not logged.
public final class Rejection extends RuntimeException {
  private static final long serialVersionUID = 1;

  private final transient Message reason;

  /// @param reason what is wrong and what is allowed
  public Rejection(Message reason) {
    super(reason.toString(), null, false, false);
    this.reason = reason;
  }

  /// What is wrong and what is allowed.
  public Message reason() {
    return reason;
  }
}

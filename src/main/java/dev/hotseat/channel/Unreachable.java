package dev.hotseat.channel;

import dev.hotseat.text.Failure;
import dev.hotseat.text.Message;

/// Something could not be written or read where people talk.
public final class Unreachable extends Failure {
  private static final long serialVersionUID = 1;

  private final Reason reason;

  /// Why.
  public enum Reason {
    /// The channel, message or person is not there any more.
    GONE,
    /// A permission is missing.
    FORBIDDEN,
    /// The person takes no private messages.
    CLOSED,
    /// The text is not let through by a rule of the server.
    BLOCKED,
    /// It may have been done or not: the answer did not come.
    UNKNOWN
  }

  /// @param reason why
  /// @param sentence what is wrong and what to do, for somebody who can mend it
  /// @param cause what the library said
  public Unreachable(Reason reason, Message sentence, Throwable cause) {
    super(sentence, cause);
    this.reason = reason;
  }

  /// Why.
  public Reason reason() {
    return reason;
  }
}

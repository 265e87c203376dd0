package dev.hotseat.channel;

import dev.hotseat.text.Failure;
import dev.hotseat.text.Message;

/// Something could not be written or read where people talk.
public final class Unreachable extends Failure {
  private static final long serialVersionUID = 1;

  private final Reason reason;
  private final boolean ownFault;

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
    this(reason, false, sentence, cause);
  }

  private Unreachable(Reason reason, boolean ownFault, Message sentence, Throwable cause) {
    super(sentence, cause);
    this.reason = reason;
    this.ownFault = ownFault;
  }

  /// What the program sent is not taken, whatever is allowed to it.
  ///
  /// @param sentence what is wrong
  /// @param cause what the library said
  public static Unreachable byOwnFault(Message sentence, Throwable cause) {
    return new Unreachable(Reason.FORBIDDEN, true, sentence, cause);
  }

  /// Why.
  public Reason reason() {
    return reason;
  }

  /// Whether the program is at fault, so that nobody there can mend it.
  public boolean isOwnFault() {
    return ownFault;
  }
}

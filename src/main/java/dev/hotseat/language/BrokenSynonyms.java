package dev.hotseat.language;

import dev.hotseat.text.Message;
import org.jspecify.annotations.Nullable;

/// The file of synonyms cannot be used. The reason is for the person who edits it.
public final class BrokenSynonyms extends RuntimeException {
  private static final long serialVersionUID = 1;

  private final transient Message reason;

  BrokenSynonyms(Message reason, @Nullable Throwable cause) {
    super(reason.toString(), cause);
    this.reason = reason;
  }

  /// What is wrong, where (`file:line` where it is one line), and what is allowed.
  public Message reason() {
    return reason;
  }
}

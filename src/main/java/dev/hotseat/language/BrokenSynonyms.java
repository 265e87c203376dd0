package dev.hotseat.language;

import dev.hotseat.text.Failure;
import dev.hotseat.text.Message;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The file of synonyms cannot be used. The reason is for the person who edits it: what is wrong,
/// where (`file:line` where it is one line), and what is allowed.
public final class BrokenSynonyms extends Failure {
  private static final long serialVersionUID = 1;

  BrokenSynonyms(Message reason, @Nullable Throwable cause) {
    super(List.of(reason));
    if (cause != null) {
      initCause(cause);
    }
  }
}

package dev.hotseat.daily;

import dev.hotseat.command.Reply.Card;
import java.time.Instant;
import java.util.function.Supplier;

/// Posts a message exactly once, whatever happens: the process may be killed at any instant,
/// several of them may try at once, and answers may get lost.
public interface Once {

  /// What came of it.
  enum Outcome {
    /// It stands, from now or from before.
    POSTED,
    /// It is not known to stand; call again in a while.
    LATER,
    /// It was given up.
    FAILED
  }

  /// Posts a card, unless the same was posted before.
  ///
  /// @param key tells it from everything else, at most 100 characters: `season-SERVER-2026-10`
  /// @param server the server's id
  /// @param channel where
  /// @param until when it is too late for it
  /// @param card makes it; it has a heading, which a forum calls it by, and its first button must
  ///     stand under no other message of the program in that channel, so that it can be found again
  Outcome post(String key, String server, String channel, Instant until, Supplier<Card> card);
}

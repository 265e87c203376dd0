package dev.hotseat.server;

import dev.hotseat.text.Message;
import java.util.List;
import java.util.Optional;

/// A channel in which something is to be posted regularly.
///
/// @param name as people call it, such as `#daily`
/// @param kind what it is
/// @param missing the names of the permissions that are missing, as the place where they are set
///     calls them; empty where nothing is
/// @param flaw what else keeps posts from it, with what to do: a sentence
public record Ground(String name, Kind kind, List<String> missing, Optional<Message> flaw) {

  /// What a channel is to somebody who posts.
  public enum Kind {
    /// Takes messages, which can have threads.
    MESSAGES,
    /// Takes posts that are threads of their own.
    FORUM,
    /// Is a thread itself.
    THREAD,
    /// Takes no posts.
    OTHER
  }

  public Ground {
    missing = List.copyOf(missing);
  }

  /// Whether nothing keeps posts from it.
  public boolean isOpen() {
    return missing.isEmpty() && flaw.isEmpty();
  }
}

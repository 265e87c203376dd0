package dev.hotseat.server;

import java.time.Instant;
import java.util.List;

/// Which servers the program is in, was removed from, and has introduced itself to. A change is
/// durable when it returns. Safe to use from several threads.
public interface Presence {

  /// The program is in a server; if it was removed before, that is forgotten.
  void arrived(String server);

  /// Whether the program is in a server and nobody there has been greeted yet. Comes from memory.
  boolean mustGreet(String server);

  /// Somebody in a server has been greeted.
  void greeted(String server);

  /// The program was removed from a server.
  void left(String server, Instant at);

  /// The servers that the program was removed from before a moment.
  List<String> leftBefore(Instant moment);

  /// Removes every row about a server, all or nothing, unless the program has come back.
  void forget(String server);
}

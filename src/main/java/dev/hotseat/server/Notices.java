package dev.hotseat.server;

import dev.hotseat.text.Message;
import java.time.Instant;
import java.util.List;

/// What waits to be told to moderators. A change is durable when it returns. Safe to use from
/// several threads.
public interface Notices {

  /// Keeps a notice, unless the same one waits already.
  void add(String server, Message message, Instant at);

  /// What waits in a server, the oldest first. Comes from memory.
  List<Notice> waiting(String server);

  /// These have been told.
  void told(List<Notice> notices);
}

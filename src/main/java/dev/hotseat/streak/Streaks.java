package dev.hotseat.streak;

import java.util.Map;

/// What the dailies of servers have come to. An answer is in it as soon as it is kept. Safe to use
/// from several threads.
public interface Streaks {

  /// Somebody's streak in a server.
  Streak of(String server, String member);

  /// The streaks of all who ever answered a daily of a server, by their ids.
  Map<String, Streak> in(String server);
}

package dev.hotseat.streak;

import java.util.Map;
import java.util.Optional;

/// What the dailies of servers have come to. An answer is in it as soon as it is kept. Safe to use
/// from several threads.
public interface Streaks {

  /// Somebody's streak in a server.
  Streak of(String server, String member);

  /// Somebody's streak in the server of a round; empty where the round is no daily.
  Optional<Streak> inRound(long round, String member);

  /// The streaks of all who ever answered a daily of a server, by their ids.
  Map<String, Streak> in(String server);
}

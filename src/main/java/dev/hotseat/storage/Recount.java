package dev.hotseat.storage;

import dev.hotseat.board.Dated;
import dev.hotseat.board.Season.Worth;
import dev.hotseat.board.Seasons;
import dev.hotseat.board.Span;
import dev.hotseat.board.Sum;
import dev.hotseat.board.Tally;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/// Works a server's boards out again from its entries, candidate by candidate, and mends what is
/// not as it should be. It shares the rule of points with what adds up entry by entry, and none of
/// the adding up.
///
/// @param entries how many entries were worth something else than was stored
/// @param sums how many sums were other ones, or missing, or too many
public record Recount(int entries, int sums) {
  /// What counts so many candidates keeps in memory is a few megabytes.
  static final int AT_ONCE = 250;

  private static final Recount NOTHING = new Recount(0, 0);
  private static final Comparator<Tally.Key> IN_ORDER =
      Comparator.comparing(Tally.Key::span).thenComparing(Tally.Key::topic);

  /// Whether anything was not as it should be.
  public boolean differed() {
    return entries > 0 || sums > 0;
  }

  /// Counts all candidates of a server.
  static Recount of(Connection connection, String server) throws SQLException {
    List<String> candidates = candidates(connection, server);
    Recount all = NOTHING;
    for (int i = 0; i < candidates.size(); i += AT_ONCE) {
      int end = Math.min(i + AT_ONCE, candidates.size());
      all = all.and(of(connection, server, candidates.subList(i, end)));
    }
    return all;
  }

  /// Everybody of a server who has an entry or a sum.
  static List<String> candidates(Connection connection, String server) throws SQLException {
    return Sql.list(
        connection,
        """
        SELECT candidate FROM entry WHERE server = ?1
        UNION SELECT candidate FROM board_sum WHERE server = ?1
        """,
        result -> result.getString(1),
        server);
  }

  /// Counts some candidates of a server.
  static Recount of(Connection connection, String server, List<String> candidates)
      throws SQLException {
    Seasons seasons = new Seasons(SeasonTable.of(connection, server));
    List<Map.Entry<Tally.Key, Sum>> put = new ArrayList<>();
    int entries = 0;
    int removed = 0;
    for (String candidate : candidates) {
      List<EntryTable.Kept> kept = EntryTable.of(connection, server, candidate, new Span.Ever());
      List<Worth> worths = seasons.worth(kept.stream().map(EntryTable.Kept::dated).toList());
      entries += value(connection, kept, worths);
      Map<Tally.Key, Sum> right = Tally.of(candidate, worths, seasons);
      Map<Tally.Key, Sum> stored = BoardSumTable.of(connection, server, candidate);
      removed += remove(connection, server, candidate, stored, right);
      right.entrySet().stream()
          .filter(sum -> !sum.getValue().equals(stored.get(sum.getKey())))
          .forEach(put::add);
    }
    // In the order of the table, so that neighbours are written together.
    put.sort(Map.Entry.comparingByKey(IN_ORDER));
    BoardSumTable.put(connection, server, put);
    return new Recount(entries, removed + put.size());
  }

  private Recount and(Recount other) {
    return new Recount(entries + other.entries, sums + other.sums);
  }

  private static int value(Connection connection, List<EntryTable.Kept> kept, List<Worth> worths)
      throws SQLException {
    IdentityHashMap<Dated, EntryTable.Kept> before = new IdentityHashMap<>();
    kept.forEach(entry -> before.put(entry.dated(), entry));
    List<EntryTable.Kept> changed = new ArrayList<>();
    for (Worth worth : worths) {
      EntryTable.Kept entry = Objects.requireNonNull(before.get(worth.dated()));
      if (entry.hundredths() != worth.hundredths()) {
        changed.add(entry.worth(worth.hundredths()));
      }
    }
    EntryTable.valueAll(connection, changed);
    return changed.size();
  }

  private static int remove(
      Connection connection,
      String server,
      String candidate,
      Map<Tally.Key, Sum> stored,
      Map<Tally.Key, Sum> right)
      throws SQLException {
    List<Tally.Key> surplus =
        stored.keySet().stream().filter(key -> !right.containsKey(key)).toList();
    BoardSumTable.remove(connection, server, candidate, surplus);
    return surplus.size();
  }
}

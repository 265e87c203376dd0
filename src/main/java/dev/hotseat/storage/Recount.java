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
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/// Works a server's boards out again from its entries, candidate by candidate, and mends what is
/// not as it should be. It shares the rule of points with what adds up entry by entry, and none of
/// the adding up.
///
/// @param entries how many entries were worth something else than was stored
/// @param sums how many sums were other ones, or missing, or too many
public record Recount(int entries, int sums) {
  private static final Recount NOTHING = new Recount(0, 0);

  /// Whether anything was not as it should be.
  public boolean differed() {
    return entries > 0 || sums > 0;
  }

  /// Counts all candidates of a server.
  static Recount of(Connection connection, String server) throws SQLException {
    Seasons seasons = new Seasons(SeasonTable.of(connection, server));
    Recount all = NOTHING;
    for (String candidate : candidates(connection, server)) {
      all = all.and(of(connection, server, candidate, seasons));
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

  /// Counts a candidate of a server.
  static Recount of(Connection connection, String server, String candidate, Seasons seasons)
      throws SQLException {
    List<EntryTable.Kept> kept = EntryTable.of(connection, server, candidate, new Span.Ever());
    List<Dated> entries = kept.stream().map(EntryTable.Kept::dated).toList();
    List<Worth> worths = seasons.worth(entries);
    return new Recount(
        value(connection, kept, worths),
        addUp(connection, server, candidate, Tally.of(candidate, worths, seasons)));
  }

  Recount and(Recount other) {
    return new Recount(entries + other.entries, sums + other.sums);
  }

  private static int value(Connection connection, List<EntryTable.Kept> kept, List<Worth> worths)
      throws SQLException {
    Map<Dated, Long> before =
        kept.stream()
            .collect(Collectors.toMap(EntryTable.Kept::dated, EntryTable.Kept::hundredths));
    List<Worth> changed =
        worths.stream()
            .filter(worth -> worth.hundredths() != before.getOrDefault(worth.dated(), 0L))
            .toList();
    for (Worth worth : changed) {
      EntryTable.value(connection, worth);
    }
    return changed.size();
  }

  private static int addUp(
      Connection connection, String server, String candidate, Map<Tally.Key, Sum> right)
      throws SQLException {
    Map<Tally.Key, Sum> stored = BoardSumTable.of(connection, server, candidate);
    List<Tally.Key> surplus =
        stored.keySet().stream().filter(key -> !right.containsKey(key)).toList();
    List<Map.Entry<Tally.Key, Sum>> other =
        right.entrySet().stream()
            .filter(sum -> !sum.getValue().equals(stored.get(sum.getKey())))
            .toList();
    BoardSumTable.remove(connection, server, candidate, surplus);
    BoardSumTable.put(connection, server, new ArrayList<>(other));
    return surplus.size() + other.size();
  }
}

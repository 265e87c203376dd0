package dev.hotseat.storage;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import dev.hotseat.board.Boards;
import dev.hotseat.board.Dated;
import dev.hotseat.board.Entries;
import dev.hotseat.board.Entry;
import dev.hotseat.board.Season;
import dev.hotseat.board.Season.Worth;
import dev.hotseat.board.Span;
import dev.hotseat.board.Sum;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Function;
import java.util.stream.Collectors;

/// Entries and boards in SQLite, with the boards that people look at in memory.
///
/// An entry's own transaction values its season and adds up what it changes, so that no board has
/// to look at more rows than it shows people. A board in memory is dropped after the commit of what
/// changes it, and waits for a load of it that is under way, which may have read the state before.
public final class SqliteBoards implements Entries, Boards {
  /// A sum takes some 100 bytes, so this is 20 MB.
  private static final long SUMS_IN_MEMORY = 200_000;

  private final Database database;
  private final Function<String, ZoneId> zones;
  private final AtomicLong age = new AtomicLong();
  private final Cache<Key, List<Sum>> boards =
      Caffeine.newBuilder()
          .maximumWeight(SUMS_IN_MEMORY)
          .weigher((Key key, List<Sum> sums) -> 1 + sums.size())
          .executor(Runnable::run)
          .build();

  /// A board.
  ///
  /// @param topic empty for all topics
  /// @param age how often everything was dropped before; what is still being loaded then is never
  ///     looked for again
  private record Key(String server, String span, String topic, long age) {}

  /// @param database that keeps them
  /// @param zones the zone of a server, in which its days begin
  public SqliteBoards(Database database, Function<String, ZoneId> zones) {
    this.database = database;
    this.zones = zones;
  }

  @Override
  public boolean add(Entry entry) {
    LocalDate day = LocalDate.ofInstant(entry.at(), zones.apply(entry.server()));
    Dated dated = new Dated(entry, day);
    return database
        .write(
            connection ->
                EntryTable.add(connection, dated)
                    ? Optional.of(count(connection, dated))
                    : Optional.<Set<Key>>empty(),
            changed -> changed.ifPresent(this::drop))
        .isPresent();
  }

  @Override
  public List<Sum> sums(String server, Span span, Optional<String> topic) {
    Key key = new Key(server, span.key(), topic.orElse(""), age.get());
    return boards.get(
        key,
        wanted ->
            database.read(
                connection ->
                    List.copyOf(
                        BoardSumTable.of(
                            connection, wanted.server(), wanted.span(), wanted.topic()))));
  }

  /// Works all boards of a server out again from its entries.
  ///
  /// @param server the server's id
  public void recount(String server) {
    database.write(
        connection -> {
          Sql.update(connection, "DELETE FROM board_sum WHERE server = ?", server);
          Sql.update(connection, "UPDATE entry SET points = 0 WHERE server = ?", server);
          for (String candidate : candidates(connection, server)) {
            recount(connection, server, candidate);
          }
          return server;
        },
        done -> forgetAll());
  }

  /// Drops all boards from memory, after a change that may be on any of them.
  public void forgetAll() {
    age.incrementAndGet();
    boards.invalidateAll();
  }

  private void drop(Set<Key> changed) {
    changed.forEach(key -> boards.asMap().compute(key, (same, known) -> null));
  }

  private void recount(Connection connection, String server, String candidate) throws SQLException {
    Map<Span, Dated> seasons =
        EntryTable.of(connection, server, candidate, new Span.Ever()).stream()
            .map(EntryTable.Kept::dated)
            .collect(
                Collectors.toMap(
                    dated -> Span.season(dated.day()), dated -> dated, (one, two) -> one));
    for (Dated one : seasons.values()) {
      value(connection, one);
    }
    for (EntryTable.Kept kept : EntryTable.of(connection, server, candidate, new Span.Ever())) {
      addUp(connection, kept.dated());
    }
  }

  private Set<Key> count(Connection connection, Dated added) throws SQLException {
    Set<Key> changed = new LinkedHashSet<>();
    for (Dated dated : value(connection, added)) {
      changed.addAll(addUp(connection, dated));
    }
    changed.addAll(addUp(connection, added));
    return changed;
  }

  /// Values the season of an entry.
  ///
  /// @return the entries that are worth something else now
  private static List<Dated> value(Connection connection, Dated one) throws SQLException {
    List<EntryTable.Kept> before =
        EntryTable.of(
            connection, one.entry().server(), one.entry().candidate(), Span.season(one.day()));
    Map<Dated, Long> worthBefore =
        before.stream()
            .collect(Collectors.toMap(EntryTable.Kept::dated, EntryTable.Kept::hundredths));
    List<Worth> changed =
        Season.worth(before.stream().map(EntryTable.Kept::dated).toList()).stream()
            .filter(worth -> worth.hundredths() != worthBefore.getOrDefault(worth.dated(), 0L))
            .toList();
    for (Worth worth : changed) {
      EntryTable.value(connection, worth);
    }
    return changed.stream().map(Worth::dated).toList();
  }

  private Set<Key> addUp(Connection connection, Dated dated) throws SQLException {
    Entry entry = dated.entry();
    Set<Key> changed = new LinkedHashSet<>();
    for (Span span : Span.of(dated.day())) {
      for (String topic : Set.of("", entry.topic())) {
        BoardSumTable.addUp(connection, entry.server(), entry.candidate(), span, topic);
        changed.add(new Key(entry.server(), span.key(), topic, age.get()));
      }
    }
    return changed;
  }

  private static List<String> candidates(Connection connection, String server) throws SQLException {
    return Sql.list(
        connection,
        "SELECT DISTINCT candidate FROM entry WHERE server = ?",
        result -> result.getString(1),
        server);
  }
}

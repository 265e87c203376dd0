package dev.hotseat.storage;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import dev.hotseat.board.Boards;
import dev.hotseat.board.Dated;
import dev.hotseat.board.Entries;
import dev.hotseat.board.Entry;
import dev.hotseat.board.Season;
import dev.hotseat.board.Season.Worth;
import dev.hotseat.board.Seasons;
import dev.hotseat.board.Span;
import dev.hotseat.board.Sum;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
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

  @Override
  public Map<LocalDate, Integer> answered(String server, Span span) {
    return database.read(connection -> EntryTable.answered(connection, server, span));
  }

  /// The servers that have entries.
  public List<String> servers() {
    return database.read(
        connection ->
            Sql.list(
                connection,
                "SELECT server FROM entry UNION SELECT server FROM board_sum",
                result -> result.getString(1)));
  }

  /// Works all boards of a server out again from its entries, some candidates at a time, so that
  /// who answers meanwhile need not wait for all of them.
  ///
  /// @param server the server's id
  /// @return what was not as it should be; it is now
  public Recount recount(String server) {
    int entries = 0;
    int sums = 0;
    List<String> candidates = database.read(connection -> Recount.candidates(connection, server));
    for (int i = 0; i < candidates.size(); i += Recount.AT_ONCE) {
      List<String> some = candidates.subList(i, Math.min(i + Recount.AT_ONCE, candidates.size()));
      Recount found =
          database.write(connection -> Recount.of(connection, server, some), done -> {});
      entries += found.entries();
      sums += found.sums();
    }
    forgetAll();
    return new Recount(entries, sums);
  }

  /// Drops all boards from memory, after a change that may be on any of them.
  public void forgetAll() {
    age.incrementAndGet();
    boards.invalidateAll();
  }

  private void drop(Set<Key> changed) {
    changed.forEach(key -> boards.asMap().compute(key, (same, known) -> null));
  }

  private Set<Key> count(Connection connection, Dated added) throws SQLException {
    Seasons seasons = new Seasons(SeasonTable.of(connection, added.entry().server()));
    List<Dated> touched = new ArrayList<>(value(connection, added, seasons.at(added.day())));
    touched.add(added);
    return addUp(connection, touched, seasons);
  }

  /// Values the season of an entry.
  ///
  /// @param season the one that it is in
  /// @return the entries that are worth something else now
  private static List<Dated> value(Connection connection, Dated one, Span season)
      throws SQLException {
    List<EntryTable.Kept> before =
        EntryTable.of(connection, one.entry().server(), one.entry().candidate(), season);
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

  /// Adds up, once each, all that some entries of one candidate in one server are part of.
  private Set<Key> addUp(Connection connection, List<Dated> entries, Seasons seasons)
      throws SQLException {
    Set<Key> changed = new LinkedHashSet<>();
    for (Dated dated : entries) {
      Entry entry = dated.entry();
      for (Span span : seasons.of(dated.day())) {
        for (String topic : Set.of("", entry.topic())) {
          if (changed.add(new Key(entry.server(), span.key(), topic, age.get()))) {
            BoardSumTable.addUp(connection, entry.server(), entry.candidate(), span, topic);
          }
        }
      }
    }
    return changed;
  }
}

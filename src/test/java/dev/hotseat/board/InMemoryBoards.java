package dev.hotseat.board;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/// Entries and boards in memory, each board worked out from all entries when it is asked for.
public final class InMemoryBoards implements Entries, Boards {
  private final Function<String, ZoneId> zones;
  private final Function<String, Seasons> seasons;
  private final List<Dated> entries = new ArrayList<>();

  public InMemoryBoards(Function<String, ZoneId> zones) {
    this(zones, server -> Seasons.MONTHS);
  }

  public InMemoryBoards(Function<String, ZoneId> zones, Function<String, Seasons> seasons) {
    this.zones = zones;
    this.seasons = seasons;
  }

  @Override
  public synchronized boolean add(Entry entry) {
    boolean known =
        entries.stream()
            .map(Dated::entry)
            .anyMatch(
                other ->
                    other.round().equals(entry.round())
                        && other.candidate().equals(entry.candidate()));
    if (!known) {
      LocalDate day = LocalDate.ofInstant(entry.at(), zones.apply(entry.server()));
      entries.add(new Dated(entry, day));
    }
    return !known;
  }

  /// Drops a candidate's entries.
  public synchronized void forget(String candidate) {
    entries.removeIf(dated -> dated.entry().candidate().equals(candidate));
  }

  @Override
  public synchronized List<Sum> sums(String server, Span span, Optional<String> topic) {
    return entries.stream()
        .filter(dated -> dated.entry().server().equals(server))
        .collect(Collectors.groupingBy(dated -> dated.entry().candidate()))
        .values()
        .stream()
        .map(theirs -> sum(theirs, seasons.apply(server), span, topic))
        .filter(sum -> sum.answered() > 0)
        .toList();
  }

  @Override
  public synchronized Map<LocalDate, Integer> answered(String server, Span span) {
    return entries.stream()
        .filter(dated -> dated.entry().server().equals(server))
        .filter(dated -> isIn(dated, span, Optional.empty()))
        .collect(Collectors.toMap(Dated::day, dated -> 1, Integer::sum));
  }

  private static Sum sum(List<Dated> theirs, Seasons seasons, Span span, Optional<String> topic) {
    List<Season.Worth> counted =
        seasons.worth(theirs).stream().filter(worth -> isIn(worth.dated(), span, topic)).toList();
    long days =
        counted.stream()
            .map(Season.Worth::dated)
            .filter(dated -> !dated.entry().named())
            .map(Dated::day)
            .distinct()
            .count();
    return new Sum(
        theirs.getFirst().entry().candidate(),
        counted.stream().mapToLong(Season.Worth::hundredths).sum(),
        counted.size(),
        (int) days);
  }

  private static boolean isIn(Dated dated, Span span, Optional<String> topic) {
    return !dated.day().isBefore(span.first())
        && !dated.day().isAfter(span.last())
        && topic.map(dated.entry().topic()::equals).orElse(true);
  }
}

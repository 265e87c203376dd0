package dev.hotseat.board;

import dev.hotseat.board.Season.Worth;
import dev.hotseat.server.NamedSeason;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// How a server's days fall into seasons: those of a season that has a name into that one, all
/// others into their calendar month, or what named ones leave of it.
///
/// @param named those that have a name, none over another
public record Seasons(List<NamedSeason> named) {
  /// Calendar months alone.
  public static final Seasons MONTHS = new Seasons(List.of());

  public Seasons {
    named = List.copyOf(named);
  }

  /// The season that a day is in.
  public Span at(LocalDate day) {
    Span month = Span.month(day);
    LocalDate first = month.first();
    LocalDate last = month.last();
    for (NamedSeason season : named) {
      if (season.has(day)) {
        return new Span.Season(season.first(), season.last());
      }
      if (season.last().isBefore(day)) {
        first = later(first, season.last().plusDays(1));
      } else {
        last = earlier(last, season.first().minusDays(1));
      }
    }
    boolean whole = first.equals(month.first()) && last.equals(month.last());
    return whole ? month : new Span.Season(first, last);
  }

  /// What a season is called; empty for one without a name.
  public Optional<String> name(Span season) {
    return named.stream()
        .filter(one -> one.first().equals(season.first()) && one.last().equals(season.last()))
        .map(NamedSeason::name)
        .findFirst();
  }

  /// Every span that a day is in.
  public Set<Span> of(LocalDate day) {
    Set<Span> spans = new LinkedHashSet<>();
    spans.add(Span.week(day));
    spans.add(Span.month(day));
    spans.add(at(day));
    spans.add(new Span.Ever());
    return spans;
  }

  /// What entries are worth, season by season.
  ///
  /// @param entries of one candidate in one server, in the order of recording
  public List<Worth> worth(List<Dated> entries) {
    Map<Span, List<Dated>> seasons = new LinkedHashMap<>();
    entries.forEach(
        dated -> seasons.computeIfAbsent(at(dated.day()), span -> new ArrayList<>()).add(dated));
    return seasons.values().stream().flatMap(season -> Season.worth(season).stream()).toList();
  }

  private static LocalDate later(LocalDate one, LocalDate other) {
    return one.isAfter(other) ? one : other;
  }

  private static LocalDate earlier(LocalDate one, LocalDate other) {
    return one.isBefore(other) ? one : other;
  }
}

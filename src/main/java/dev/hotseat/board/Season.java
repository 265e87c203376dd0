package dev.hotseat.board;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// The rule of points: what the entries of one candidate in one server and one season are worth.
///
/// The first entry at each question counts, unless its candidate had asked for the question by
/// name, and of what counts the first five of a day. What counts earns its score, times 1, 1.5 or 2
/// by level, less 10 for a hint, and nothing where the reference answer had been seen.
///
/// Points are whole hundredths, so that a sum is the same in whatever order it is added up.
public final class Season {
  /// Hundredths in a point.
  public static final int HUNDREDTHS = 100;

  private static final int MOST_A_DAY = 5;
  private static final long HINT = 10L * HUNDREDTHS;

  private final Set<String> questions = new HashSet<>();
  private final Map<LocalDate, Integer> counted = new HashMap<>();

  private Season() {}

  /// An entry with what it is worth.
  ///
  /// @param dated the entry
  /// @param hundredths of points, 0 or more
  public record Worth(Dated dated, long hundredths) {}

  /// What entries are worth.
  ///
  /// @param entries of one candidate in one server and one season, in the order of recording
  /// @return the same entries, in the order in which they were given
  public static List<Worth> worth(List<Dated> entries) {
    Season season = new Season();
    return entries.stream()
        .sorted(Comparator.comparing(dated -> dated.entry().at()))
        .map(dated -> new Worth(dated, season.next(dated)))
        .toList();
  }

  private long next(Dated dated) {
    boolean first = questions.add(dated.entry().questionId());
    if (!first
        || dated.entry().named()
        || counted.merge(dated.day(), 1, Integer::sum) > MOST_A_DAY) {
      return 0;
    }
    return points(dated.entry());
  }

  private static long points(Entry entry) {
    if (entry.revealed()) {
      return 0;
    }
    long tenthsOfScore = Math.round(entry.score() * 10);
    long points = tenthsOfScore * tenthsByLevel(entry);
    return Math.max(0, entry.hinted() ? points - HINT : points);
  }

  private static int tenthsByLevel(Entry entry) {
    return switch (entry.level()) {
      case BEGINNER -> 10;
      case INTERMEDIATE -> 15;
      case ADVANCED -> 20;
    };
  }
}

package dev.hotseat.board;

import dev.hotseat.board.Season.Worth;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Adds up what a candidate's entries come to on every board that they are on.
public final class Tally {
  private long hundredths;
  private int answered;
  private final Set<LocalDate> days = new HashSet<>();

  private Tally() {}

  /// A board.
  ///
  /// @param span as [Span#key] has it
  /// @param topic empty for all topics
  public record Key(String span, String topic) {}

  /// All sums of a candidate in a server.
  ///
  /// @param worths all their entries, valued
  public static Map<Key, Sum> of(String candidate, List<Worth> worths, Seasons seasons) {
    Map<Key, Tally> tallies = new HashMap<>();
    for (Worth worth : worths) {
      for (Span span : seasons.of(worth.dated().day())) {
        for (String topic : Set.of("", worth.dated().entry().topic())) {
          tallies.computeIfAbsent(new Key(span.key(), topic), key -> new Tally()).add(worth);
        }
      }
    }
    Map<Key, Sum> sums = new HashMap<>();
    tallies.forEach((key, tally) -> sums.put(key, tally.sum(candidate)));
    return sums;
  }

  private void add(Worth worth) {
    hundredths += worth.hundredths();
    answered++;
    if (!worth.dated().entry().named()) {
      days.add(worth.dated().day());
    }
  }

  private Sum sum(String candidate) {
    return new Sum(candidate, hundredths, answered, days.size());
  }
}

package dev.hotseat.server;

import java.time.LocalDate;

/// A season that a server has given a name, in the place of calendar months.
///
/// @param name what it is called, 1 to [#LONGEST_NAME] characters
/// @param first its first day
/// @param last its last day, not before the first
public record NamedSeason(String name, LocalDate first, LocalDate last) {
  /// How long a name can be.
  public static final int LONGEST_NAME = 40;

  /// Whether a day is in it.
  public boolean has(LocalDate day) {
    return !day.isBefore(first) && !day.isAfter(last);
  }

  /// Whether some day is in both.
  boolean overlaps(NamedSeason other) {
    return !first.isAfter(other.last) && !last.isBefore(other.first);
  }
}

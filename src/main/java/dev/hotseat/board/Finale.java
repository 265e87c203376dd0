package dev.hotseat.board;

import dev.hotseat.server.ServerSettings.Board;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/// How a season ended.
///
/// @param season what it is called
/// @param first its first day
/// @param last its last day
/// @param board what the server ranks by
/// @param podium who came first, second and third, the first in front; several may share a rank
/// @param answered how many answers were given on each day; days without one may be left out
public record Finale(
    String season,
    LocalDate first,
    LocalDate last,
    Board board,
    List<Step> podium,
    Map<LocalDate, Integer> answered) {

  /// Somebody on the podium.
  ///
  /// @param rank 1, 2 or 3
  /// @param name what they are called
  /// @param worth their points, or their days
  public record Step(int rank, String name, double worth) {}

  /// @throws IllegalArgumentException where the season ends before it begins
  public Finale {
    if (last.isBefore(first)) {
      throw new IllegalArgumentException(first + " to " + last);
    }
    podium = List.copyOf(podium);
    answered = Map.copyOf(answered);
  }
}

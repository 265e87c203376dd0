package dev.hotseat.board;

import dev.hotseat.server.ServerSettings.Board;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import java.util.function.ToLongFunction;

/// Puts sums in order.
final class Ranking {
  private Ranking() {}

  /// Somebody's place.
  ///
  /// @param rank from 1 on; equal sums share one, and the next one is as much later
  record Place(int rank, Sum sum) {}

  /// The places of all who have something, the first in front.
  static List<Place> of(List<Sum> sums, Board board, Predicate<Sum> shown) {
    ToLongFunction<Sum> value = value(board);
    List<Sum> ordered =
        sums.stream()
            .filter(sum -> value.applyAsLong(sum) > 0)
            .filter(shown)
            .sorted(Comparator.comparingLong(value).reversed().thenComparing(Sum::candidate))
            .toList();
    List<Place> places = new ArrayList<>();
    for (Sum sum : ordered) {
      boolean equal =
          !places.isEmpty() && value.applyAsLong(places.getLast().sum()) == value.applyAsLong(sum);
      places.add(new Place(equal ? places.getLast().rank() : places.size() + 1, sum));
    }
    return places;
  }

  private static ToLongFunction<Sum> value(Board board) {
    return switch (board) {
      case POINTS -> Sum::hundredths;
      case DAYS -> Sum::days;
    };
  }
}

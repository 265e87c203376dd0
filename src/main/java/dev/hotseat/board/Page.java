package dev.hotseat.board;

import dev.hotseat.board.Ranking.Place;
import java.util.List;
import java.util.Optional;

/// Ten places of a board, with the names of those who are on them.
///
/// @param rows the places, the first in front
/// @param more whether there are places after them
/// @param own the caller's place, where they have one and it is not among the rows
record Page(List<Row> rows, boolean more, Optional<Place> own) {
  /// How many places are on a page.
  static final int ROWS = 10;

  /// A place with its name.
  record Row(Place place, String name) {}
}

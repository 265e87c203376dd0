package dev.hotseat.board;

import dev.hotseat.board.Page.Row;
import dev.hotseat.board.Ranking.Place;
import dev.hotseat.server.ServerSettings.Board;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Makes a page of a board. Names are asked for those alone who are on it, and who left is noticed
/// only then: the places are given out again without them.
final class Pages {
  /// Names are asked one by one, of a service that may be slow.
  private static final int MOST_ROUNDS = 4;

  private final String server;
  private final List<Sum> sums;
  private final Board board;
  private final Set<String> hidden;
  private final Names names;
  private final Set<String> left = new HashSet<>();
  private final Map<String, String> found = new HashMap<>();

  /// @param sums of everybody
  /// @param hidden who is not shown
  Pages(String server, List<Sum> sums, Board board, Set<String> hidden, Names names) {
    this.server = server;
    this.sums = sums;
    this.board = board;
    this.hidden = hidden;
    this.names = names;
    this.left.addAll(names.departed(server));
  }

  /// A page.
  ///
  /// @param number from 0 on
  /// @param caller whose own place is told
  Page page(int number, String caller) {
    List<Place> places = places();
    for (int round = 0; round < MOST_ROUNDS && !allHere(slice(places, number)); round++) {
      places = places();
    }
    List<Row> rows =
        slice(places, number).stream()
            .filter(place -> found.containsKey(place.sum().candidate()))
            .map(place -> new Row(place, found.getOrDefault(place.sum().candidate(), "")))
            .toList();
    return new Page(rows, places.size() > (number + 1) * Page.ROWS, own(places, rows, caller));
  }

  private List<Place> places() {
    return Ranking.of(sums, board, this::isShown);
  }

  private boolean isShown(Sum sum) {
    return !hidden.contains(sum.candidate()) && !left.contains(sum.candidate());
  }

  private boolean allHere(List<Place> slice) {
    for (Place place : slice) {
      String candidate = place.sum().candidate();
      names
          .of(server, candidate)
          .ifPresentOrElse(name -> found.put(candidate, name), () -> left.add(candidate));
    }
    return slice.stream().allMatch(place -> found.containsKey(place.sum().candidate()));
  }

  private static Optional<Place> own(List<Place> places, List<Row> rows, String caller) {
    return places.stream()
        .filter(place -> place.sum().candidate().equals(caller))
        .filter(place -> rows.stream().noneMatch(row -> row.place().equals(place)))
        .findFirst();
  }

  private static List<Place> slice(List<Place> places, int number) {
    int from = Math.min(number * Page.ROWS, places.size());
    return places.subList(from, Math.min(from + Page.ROWS, places.size()));
  }
}

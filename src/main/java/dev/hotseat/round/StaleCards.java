package dev.hotseat.round;

import java.util.List;
import java.util.Optional;

/// Cards that show what is not there any more, since somebody wants it forgotten or not shown. That
/// they do is noted in the same moment, by whoever removes it.
public interface StaleCards {

  /// A round with such a card.
  ///
  /// @param round the round's id
  /// @param closing the id of its closing card; empty where none is known
  /// @param times how often something of it was removed
  record Stale(long round, Optional<String> closing, long times) {}

  /// Some of them, the oldest rounds first.
  ///
  /// @param after the id of a round; those after it are given
  List<Stale> some(long after);

  /// That of a round; empty where its cards show what there is.
  Optional<Stale> of(long round);

  /// Notes that a round's cards show what there is, unless more was removed since.
  void drawn(Stale stale);
}

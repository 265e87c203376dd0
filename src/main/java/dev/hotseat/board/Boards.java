package dev.hotseat.board;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// What entries have come to. An entry is in it as soon as [Entries#add] has returned. Safe to use
/// from several threads.
public interface Boards {

  /// The sums of all candidates of a server who have an entry, in no order.
  ///
  /// @param span the days that count
  /// @param topic only entries of this topic
  List<Sum> sums(String server, Span span, Optional<String> topic);

  /// How many entries there are of each day of a span; days without one are left out.
  Map<LocalDate, Integer> answered(String server, Span span);
}

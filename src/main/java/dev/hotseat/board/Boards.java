package dev.hotseat.board;

import java.util.List;
import java.util.Optional;

/// What entries have come to. An entry is in it as soon as [Entries#add] has returned. Safe to use
/// from several threads.
public interface Boards {

  /// The sums of all candidates of a server who have an entry, in no order.
  ///
  /// @param span the days that count
  /// @param topic only entries of this topic
  List<Sum> sums(String server, Span span, Optional<String> topic);
}

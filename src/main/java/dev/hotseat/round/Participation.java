package dev.hotseat.round;

import java.util.List;
import java.util.stream.Stream;

/// What a candidate did in a round beside answering.
///
/// @param hints labels of the key points that they were hinted at, in order
/// @param revealed whether they have seen the reference answer
/// @param pointed whether they were told that a message of theirs could not be read
public record Participation(List<String> hints, boolean revealed, boolean pointed) {
  /// Nothing yet.
  public static final Participation NONE = new Participation(List.of(), false, false);

  public Participation {
    hints = List.copyOf(hints);
  }

  Participation hintedAt(String label) {
    List<String> now = Stream.concat(hints.stream(), Stream.of(label)).distinct().toList();
    return new Participation(now, revealed, pointed);
  }

  Participation shown() {
    return new Participation(hints, true, pointed);
  }

  Participation told() {
    return new Participation(hints, revealed, true);
  }
}

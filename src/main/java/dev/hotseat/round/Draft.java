package dev.hotseat.round;

import dev.hotseat.question.Question;
import dev.hotseat.round.Round.Asker;
import dev.hotseat.round.Round.Kind;
import java.time.Instant;
import java.util.Optional;

/// A round before it is stored.
///
/// @param kind how it came about
/// @param server the server that it is asked in
/// @param channel the channel that its card will stand in; empty for practice
/// @param question what is asked
/// @param asker who asked; empty where a schedule did
/// @param named whether the asker named the question
/// @param at when it opens
/// @param until the latest that it can be open
/// @param daily what is particular about it, where a schedule opens it
public record Draft(
    Kind kind,
    Optional<String> server,
    String channel,
    Question question,
    Optional<Asker> asker,
    boolean named,
    Instant at,
    Instant until,
    Optional<Daily> daily) {

  /// When it closes if nobody replies. Practice waits for one person as long as it may, a daily for
  /// all.
  public Instant closesAt() {
    Instant quiet = at.plus(Round.QUIET);
    return kind != Kind.ASK || quiet.isAfter(until) ? until : quiet;
  }
}

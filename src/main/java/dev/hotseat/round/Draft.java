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
/// @param asker who asked
/// @param named whether the asker named the question
/// @param at when it opens
/// @param until the latest that it can be open
public record Draft(
    Kind kind,
    Optional<String> server,
    String channel,
    Question question,
    Asker asker,
    boolean named,
    Instant at,
    Instant until) {

  /// When it closes if nobody replies. Practice waits for one person, as long as it may.
  public Instant closesAt() {
    Instant quiet = at.plus(Round.QUIET);
    return kind == Kind.PRACTICE || quiet.isAfter(until) ? until : quiet;
  }
}

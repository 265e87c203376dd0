package dev.hotseat.round;

import java.time.Instant;
import java.time.temporal.ChronoUnit;

/// A graded reply in a round. Its words and points are in the attempt of the same id.
///
/// @param attempt the attempt's id
/// @param round the round's id
/// @param candidate the id of who replied
/// @param name what they were called then
/// @param at when it was graded, to the millisecond
/// @param score 0 to 100
/// @param hinted whether the candidate had taken a hint
/// @param revealed whether the candidate had seen the reference answer
/// @param inPublic whether others could read it
/// @param late whether the round was closed
/// @param counts whether it is the candidate's reply that counts on the board
public record Answer(
    String attempt,
    long round,
    String candidate,
    String name,
    Instant at,
    double score,
    boolean hinted,
    boolean revealed,
    boolean inPublic,
    boolean late,
    boolean counts) {

  public Answer {
    at = at.truncatedTo(ChronoUnit.MILLIS);
  }

  /// The same, as the store found it to be.
  public Answer settled(boolean isLate, boolean doesCount) {
    return new Answer(
        attempt, round, candidate, name, at, score, hinted, revealed, inPublic, isLate, doesCount);
  }
}

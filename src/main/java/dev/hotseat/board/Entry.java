package dev.hotseat.board;

import dev.hotseat.question.Level;
import java.time.Instant;

/// A candidate's first reply to a question that was posted in a channel of a server: the facts from
/// which points are worked out. One candidate has one entry at most in a round.
///
/// @param server the server's id
/// @param candidate the candidate's id
/// @param round the round's id
/// @param questionId what was asked
/// @param topic of the question
/// @param level of the question
/// @param at when the reply was given
/// @param score 0 to 100
/// @param hinted whether the candidate had taken a hint
/// @param revealed whether the candidate had seen the reference answer
/// @param named whether the candidate had asked for this question by name
public record Entry(
    String server,
    String candidate,
    String round,
    String questionId,
    String topic,
    Level level,
    Instant at,
    double score,
    boolean hinted,
    boolean revealed,
    boolean named) {}

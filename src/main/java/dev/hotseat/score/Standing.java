package dev.hotseat.score;

import dev.hotseat.review.Memory;
import java.time.Instant;

/// What a candidate's attempts at one question come to.
///
/// @param candidate the id of the candidate
/// @param questionId the question
/// @param attempts how many there were, 1 or more
/// @param first the first attempt's score, 0 to 100
/// @param best the best score so far
/// @param latest the latest attempt's score
/// @param latestAt when the latest attempt was made
/// @param memory how well the question is remembered, and when it is due again
public record Standing(
    String candidate,
    String questionId,
    int attempts,
    double first,
    double best,
    double latest,
    Instant latestAt,
    Memory memory) {}

package dev.hotseat.question.source;

import dev.hotseat.question.KeyPoint;
import java.util.List;

/// What stands under a question's heading.
///
/// @param reference the model answer as written, without comments and marked quotes
/// @param keyPoints the points in it, at least one
/// @param prose whether the points are only its sentences
/// @param accepted replies that deserve full marks, plain text
/// @param mistakes what people say that is wrong, plain text
/// @param followUps what is asked next, plain text
record Answer(
    String reference,
    List<KeyPoint> keyPoints,
    boolean prose,
    List<String> accepted,
    List<String> mistakes,
    List<String> followUps) {}

package dev.hotseat.score;

import java.time.Instant;

/// When an attempt was made and what it scored.
///
/// @param at when it was graded
/// @param score 0 to 100
public record Scored(Instant at, double score) {}

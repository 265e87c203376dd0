package dev.hotseat.review;

import java.time.Instant;

/// How well a question is remembered, in the terms of FSRS-6.
///
/// @param stability days until the chance to recall has fallen to 90%, above 0
/// @param difficulty 1 (easy) to 10 (hard)
/// @param reviewedAt when it was last answered
/// @param due when it should be asked again
public record Memory(double stability, double difficulty, Instant reviewedAt, Instant due) {}

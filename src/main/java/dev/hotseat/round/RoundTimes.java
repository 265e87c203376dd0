package dev.hotseat.round;

import java.time.Duration;

/// How long things last.
///
/// @param open how long a round is open at the most (`round.hours`)
/// @param kept how long the words of replies are kept (`retention.days`)
public record RoundTimes(Duration open, Duration kept) {}

package dev.hotseat.daily;

import dev.hotseat.daily.Timetable.Slot;
import dev.hotseat.round.Draft;
import java.time.Instant;
import java.util.List;

/// What is written down before a post is sent.
///
/// @param planned the schedule as it was read; where it has changed since, nothing is claimed
/// @param missed slots before, for which it is too late
/// @param slot the slot that is taken
/// @param next the slot after it
/// @param draft the round that is opened
/// @param at now
/// @param deadline when it is too late to send it
public record Claim(
    Planned planned,
    List<Slot> missed,
    Slot slot,
    Slot next,
    Draft draft,
    Instant at,
    Instant deadline) {}

package dev.hotseat.round;

import java.time.Instant;

/// A key point that a candidate says to have made, for the moderators to decide on.
///
/// @param attempt the id of the attempt that made it
/// @param label of the key point
/// @param round the round's id
/// @param server the server whose moderators decide
/// @param candidate the id of who says so
/// @param reply the words; empty once they were kept long enough
/// @param at when they said so
public record Dispute(
    String attempt,
    String label,
    long round,
    String server,
    String candidate,
    String reply,
    Instant at) {}

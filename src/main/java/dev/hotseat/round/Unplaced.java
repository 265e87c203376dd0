package dev.hotseat.round;

import java.time.Instant;

/// A direct message that may be meant for several rounds.
///
/// @param candidate the id of who wrote it
/// @param name what they are called
/// @param channel the private conversation
/// @param message the message's id
/// @param reply its words
/// @param at when it was read
public record Unplaced(
    String candidate, String name, String channel, String message, String reply, Instant at) {}

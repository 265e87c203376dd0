package dev.hotseat.server;

import dev.hotseat.text.Message;
import java.time.Instant;

/// Something that the moderators of a server have to know.
///
/// @param number unique among all notices
/// @param server the server's id
/// @param message what it is, and what to do
/// @param at since when
public record Notice(long number, String server, Message message, Instant at) {}

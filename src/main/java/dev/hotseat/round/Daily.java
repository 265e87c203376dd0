package dev.hotseat.round;

import dev.hotseat.text.Message;
import java.util.Optional;

/// What is particular about a round that a schedule opened.
///
/// @param reveal whether its closing card is shown
/// @param wantsThread whether it gets a thread at once
/// @param role the id of the role that its card mentions
/// @param note a sentence about the round before
/// @param thread the id of its thread, once there is one
public record Daily(
    boolean reveal,
    boolean wantsThread,
    Optional<String> role,
    Optional<Message> note,
    Optional<String> thread) {}

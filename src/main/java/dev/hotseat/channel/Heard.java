package dev.hotseat.channel;

import dev.hotseat.command.Caller;
import java.util.Optional;

/// A message that somebody wrote.
///
/// @param message its id, by which a message that is told twice is known
/// @param author who wrote it, and where
/// @param answers the id of the message that it answers, empty where it answers none
/// @param text its words; empty where the program may not read them
public record Heard(
    String message, Caller author, Optional<String> answers, Optional<String> text) {}

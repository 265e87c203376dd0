package dev.hotseat.question;

import dev.hotseat.text.Message;

/// Something in a file that its author should mend.
///
/// @param place where it stands
/// @param message what is wrong and what is allowed
public record Problem(Place place, Message message) {}

package dev.hotseat.discord.small.world;

import com.fasterxml.jackson.databind.node.ObjectNode;
import org.jspecify.annotations.Nullable;

/// An event for the bot.
///
/// @param type its name on the wire, such as `MESSAGE_CREATE`
/// @param data what it carries
/// @param serverId the server it is about, null for direct messages and interactions
/// @param contentNeedsIntent whether it carries text that only the message-content intent opens
public record Dispatch(
    String type, ObjectNode data, @Nullable String serverId, boolean contentNeedsIntent) {

  static Dispatch of(String type, ObjectNode data, @Nullable String serverId) {
    return new Dispatch(type, data, serverId, false);
  }
}

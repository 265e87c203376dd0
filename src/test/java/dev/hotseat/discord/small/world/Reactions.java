package dev.hotseat.discord.small.world;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.hotseat.discord.small.wire.Json;
import java.util.Map;
import java.util.Set;

/// Reactions: who put which emoji under a message.
public final class Reactions {
  private final World world;

  /// @param world where the messages are
  public Reactions(World world) {
    this.world = world;
  }

  /// Adds a reaction.
  public void add(Message message, String emoji, String userId) {
    world.act(
        () -> {
          if (message.reactors(emoji).add(userId)) {
            tell("MESSAGE_REACTION_ADD", message, emoji, userId);
          }
        });
  }

  /// Takes a reaction back.
  public void remove(Message message, String emoji, String userId) {
    world.act(
        () -> {
          if (message.reactors(emoji).remove(userId)) {
            tell("MESSAGE_REACTION_REMOVE", message, emoji, userId);
          }
          message.reactions().values().removeIf(Set::isEmpty);
        });
  }

  private void tell(String type, Message message, String emoji, String userId) {
    Channel channel = message.channel();
    ObjectNode data =
        Json.object(
            "user_id",
            userId,
            "channel_id",
            channel.id(),
            "message_id",
            message.id(),
            "emoji",
            emoji(emoji),
            "burst",
            false,
            "type",
            0);
    channel
        .server()
        .ifPresent(
            server -> {
              data.put("guild_id", server.id());
              if (type.endsWith("ADD")) {
                data.set("member", server.member(userId));
              }
            });
    world.tell(Dispatch.of(type, data, channel.server().map(Server::id).orElse(null)));
  }

  static ArrayNode json(Map<String, Set<String>> reactions, String self) {
    ArrayNode array = Json.array();
    reactions.forEach(
        (emoji, who) ->
            array.add(
                Json.object(
                    "emoji", emoji(emoji),
                    "count", who.size(),
                    "count_details", Json.object("burst", 0, "normal", who.size()),
                    "burst_colors", Json.array(),
                    "me_burst", false,
                    "me", who.contains(self))));
    return array;
  }

  private static ObjectNode emoji(String emoji) {
    int colon = emoji.indexOf(':');
    return colon < 0
        ? Json.object("id", null, "name", emoji)
        : Json.object("id", emoji.substring(colon + 1), "name", emoji.substring(0, colon));
  }
}

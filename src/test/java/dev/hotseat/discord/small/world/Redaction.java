package dev.hotseat.discord.small.world;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.hotseat.discord.small.wire.Json;

/// What a bot without the message-content intent does not get to read.
public final class Redaction {
  private Redaction() {}

  /// Whether the text of a message is withheld from a bot without the intent. It is not when the
  /// bot wrote it, in direct messages, when it mentions the bot, and when it answers, with its ping
  /// left on, a normal message of the bot; a pinged answer to the response of an interaction is
  /// withheld.
  static boolean needsIntent(World world, Message message) {
    String bot = world.application().id();
    if (message.author().equals(bot) || message.channel().isDirect()) {
      return false;
    }
    return !message.text().matches("(?s).*<@!?" + bot + ">.*") && !pingsNormal(message, bot);
  }

  private static boolean pingsNormal(Message message, String bot) {
    JsonNode json = message.live();
    JsonNode referenced = json.path("referenced_message");
    return referenced.isObject()
        && Json.text(referenced.path("author"), "id").equals(bot)
        && !referenced.has("interaction_metadata")
        && Json.list(json, "mentions").stream().anyMatch(user -> Json.text(user, "id").equals(bot));
  }

  /// The message as a bot without the intent gets it.
  ///
  /// @param withheld whether its own text is withheld; that of the message it answers is where
  ///     somebody else wrote that
  public static ObjectNode of(ObjectNode message, boolean withheld, String bot) {
    ObjectNode redacted = message.deepCopy();
    if (withheld) {
      empty(redacted);
    }
    JsonNode referenced = redacted.path("referenced_message");
    if (referenced.isObject() && !Json.text(referenced.path("author"), "id").equals(bot)) {
      empty((ObjectNode) referenced);
    }
    return redacted;
  }

  private static void empty(ObjectNode message) {
    message.put("content", "");
    message.set("embeds", Json.array());
    message.set("attachments", Json.array());
    message.set("components", Json.array());
    message.remove("poll");
  }
}

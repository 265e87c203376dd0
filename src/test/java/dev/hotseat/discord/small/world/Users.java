package dev.hotseat.discord.small.world;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.hotseat.discord.small.wire.Json;
import java.util.Locale;

/// The JSON of users and members.
final class Users {
  private Users() {}

  static ObjectNode person(String id, String name) {
    return Json.object(
        "id",
        id,
        "username",
        name.toLowerCase(Locale.ROOT).replace(' ', '_'),
        "global_name",
        name,
        "avatar",
        null,
        "discriminator",
        "0",
        "public_flags",
        0,
        "flags",
        0,
        "primary_guild",
        null);
  }

  static ObjectNode bot(String id, String name) {
    ObjectNode bot = person(id, name);
    bot.putNull("global_name");
    return bot.put("bot", true).put("username", name).put("discriminator", "0001");
  }

  static ObjectNode member(ObjectNode user, String joined) {
    return Json.object(
        "user",
        user,
        "roles",
        Json.array(),
        "joined_at",
        joined,
        "nick",
        null,
        "avatar",
        null,
        "banner",
        null,
        "communication_disabled_until",
        null,
        "flags",
        0,
        "pending",
        false,
        "premium_since",
        null,
        "mute",
        false,
        "deaf",
        false);
  }
}

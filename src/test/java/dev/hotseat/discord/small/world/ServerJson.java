package dev.hotseat.discord.small.world;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.hotseat.discord.small.wire.Json;
import java.util.List;

/// The JSON of servers and roles.
public final class ServerJson {
  private ServerJson() {}

  static ObjectNode role(String id, String name, long permissions, int position) {
    return Json.object(
        "id",
        id,
        "name",
        name,
        "permissions",
        Long.toString(permissions),
        "position",
        position,
        "color",
        0,
        "colors",
        Json.object("primary_color", 0, "secondary_color", null, "tertiary_color", null),
        "hoist",
        false,
        "managed",
        false,
        "mentionable",
        false,
        "icon",
        null,
        "unicode_emoji",
        null,
        "flags",
        0);
  }

  /// What the REST interface answers about a server.
  public static ObjectNode plain(Server server) {
    ObjectNode json =
        Json.object(
            "id", server.id(),
            "name", server.name(),
            "owner_id", server.owner().isEmpty() ? "1" : server.owner(),
            "roles", server.roles(),
            "system_channel_id", server.systemChannel().orElse(null),
            "preferred_locale", server.locale(),
            "features", Json.array(),
            "emojis", Json.array(),
            "stickers", Json.array());
    for (String none :
        List.of(
            "icon",
            "description",
            "home_header",
            "splash",
            "discovery_splash",
            "banner",
            "application_id",
            "afk_channel_id",
            "widget_channel_id",
            "max_presences",
            "vanity_url_code",
            "rules_channel_id",
            "safety_alerts_channel_id",
            "public_updates_channel_id",
            "incidents_data",
            "hub_type")) {
      json.putNull(none);
    }
    for (String zero :
        List.of(
            "system_channel_flags",
            "verification_level",
            "default_message_notifications",
            "mfa_level",
            "explicit_content_filter",
            "premium_tier",
            "nsfw_level",
            "premium_subscription_count")) {
      json.put(zero, 0);
    }
    return json.put("afk_timeout", 300)
        .put("region", "deprecated")
        .put("widget_enabled", false)
        .put("premium_progress_bar_enabled", false)
        .put("nsfw", false)
        .put("max_members", 500_000)
        .put("max_stage_video_channel_users", 50)
        .put("max_video_channel_users", 25);
  }

  /// What `GUILD_CREATE` carries: of the members only the bot itself, as without the members
  /// intent.
  public static ObjectNode created(World world, Server server) {
    String bot = world.application().id();
    ObjectNode json = plain(server);
    for (String empty :
        List.of(
            "voice_states",
            "presences",
            "stage_instances",
            "guild_scheduled_events",
            "soundboard_sounds")) {
      json.set(empty, Json.array());
    }
    json.set("members", Json.array(server.member(bot)));
    json.set("channels", channels(server, false, bot));
    json.set("threads", channels(server, true, bot));
    return json.put("member_count", server.members().size())
        .put("large", false)
        .put("unavailable", false)
        .put("joined_at", Json.text(server.member(bot), "joined_at"));
  }

  private static com.fasterxml.jackson.databind.node.ArrayNode channels(
      Server server, boolean threads, String bot) {
    return Json.array(
        server.channels().stream()
            .filter(channel -> channel.isThread() == threads)
            .filter(channel -> !threads || (!channel.isArchived() && channel.mayView(bot)))
            .map(Channel::json)
            .toList());
  }
}

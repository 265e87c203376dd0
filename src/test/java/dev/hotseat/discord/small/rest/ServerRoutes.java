package dev.hotseat.discord.small.rest;

import com.fasterxml.jackson.databind.JsonNode;
import dev.hotseat.discord.small.wire.Json;
import dev.hotseat.discord.small.world.Channel;
import dev.hotseat.discord.small.world.Permission;
import dev.hotseat.discord.small.world.Refusal;
import dev.hotseat.discord.small.world.Server;
import dev.hotseat.discord.small.world.ServerJson;
import dev.hotseat.discord.small.world.World;
import java.util.List;
import java.util.Locale;

/// Servers, their members, roles and channels.
final class ServerRoutes {
  private static final String SERVER = "/guilds/{guild_id}";
  private static final String CHANNEL = "/channels/{channel_id}";

  private final World world;
  private final Access access;

  ServerRoutes(World world) {
    this.world = world;
    this.access = new Access(world);
  }

  List<Route> all() {
    return List.of(
        Route.of("GET", SERVER, r -> Answer.ok(ServerJson.plain(server(r)))),
        Route.of("GET", SERVER + "/roles", r -> Answer.ok(Json.array(server(r).roles()))),
        Route.of("GET", SERVER + "/channels", this::channels),
        Route.of("GET", SERVER + "/members/search", this::search),
        Route.of(
            "GET",
            SERVER + "/members/{user_id}",
            r -> Answer.ok(server(r).member(r.parameter("user_id")))),
        Route.of("GET", CHANNEL, r -> Answer.ok(access.channel(r).json())),
        Route.of("PATCH", CHANNEL, this::change),
        Route.of("DELETE", CHANNEL, this::delete));
  }

  private Server server(Request request) {
    return world.serverForBot(request.parameter("guild_id"));
  }

  private Answer channels(Request request) {
    return Answer.ok(
        Json.array(
            server(request).channels().stream()
                .filter(channel -> !channel.isThread())
                .map(Channel::json)
                .toList()));
  }

  private Answer search(Request request) {
    String start = request.query().getOrDefault("query", "").toLowerCase(Locale.ROOT);
    return Answer.ok(
        Json.array(
            server(request).members().stream()
                .filter(member -> Json.text(member.path("user"), "username").startsWith(start))
                .limit(Integer.parseInt(request.query().getOrDefault("limit", "1")))
                .toList()));
  }

  private Answer change(Request request) {
    Channel channel = access.channel(request);
    JsonNode body = request.body();
    if (channel.isThread()) {
      changeThread(channel, body);
    } else {
      access.require(channel, Permission.MANAGE_CHANNELS);
    }
    if (Json.has(body, "name")) {
      channel.rename(Json.text(body, "name"));
    }
    return Answer.ok(channel.json());
  }

  private void changeThread(Channel thread, JsonNode body) {
    boolean archived = body.path("archived").asBoolean(thread.isArchived());
    boolean locked = body.path("locked").asBoolean(thread.isLocked());
    if (thread.isArchived() && archived) {
      throw Refusal.archivedThread();
    }
    boolean opens = thread.isArchived() && !archived;
    if (locked != thread.isLocked() || (opens ? locked : !thread.person().equals(access.bot()))) {
      access.require(thread, Permission.MANAGE_THREADS);
    } else {
      access.require(thread, Permission.SEND_MESSAGES_IN_THREADS);
    }
    thread.archive(archived, locked);
  }

  private Answer delete(Request request) {
    Channel channel = access.channel(request);
    access.require(
        channel, channel.isThread() ? Permission.MANAGE_THREADS : Permission.MANAGE_CHANNELS);
    channel.delete();
    return Answer.ok(channel.json());
  }
}

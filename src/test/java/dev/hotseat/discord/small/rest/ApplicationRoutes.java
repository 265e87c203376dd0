package dev.hotseat.discord.small.rest;

import dev.hotseat.discord.small.wire.Json;
import dev.hotseat.discord.small.world.ServerJson;
import dev.hotseat.discord.small.world.World;
import java.util.List;
import java.util.function.IntSupplier;

/// The bot about itself, and people.
final class ApplicationRoutes {
  private final World world;
  private final String gatewayUrl;
  private final IntSupplier identifiesLeft;

  ApplicationRoutes(World world, String gatewayUrl, IntSupplier identifiesLeft) {
    this.world = world;
    this.gatewayUrl = gatewayUrl;
    this.identifiesLeft = identifiesLeft;
  }

  List<Route> all() {
    return List.of(
        Route.of("GET", "/gateway", request -> Answer.ok(Json.object("url", gatewayUrl))),
        Route.of("GET", "/gateway/bot", request -> gateway()),
        Route.of("GET", "/users/@me", request -> Answer.ok(world.application().selfUser())),
        Route.of("GET", "/applications/@me", request -> Answer.ok(world.application().json())),
        Route.of(
            "GET", "/oauth2/applications/@me", request -> Answer.ok(world.application().json())),
        Route.of(
            "GET",
            "/applications/{application_id}/emojis",
            request -> Answer.ok(Json.object("items", Json.array()))),
        Route.of("GET", "/users/@me/guilds", request -> servers()),
        Route.of("DELETE", "/users/@me/guilds/{guild_id}", this::leave),
        Route.of("POST", "/users/@me/channels", this::direct),
        Route.of("GET", "/users/{user_id}", this::user));
  }

  private Answer gateway() {
    return Answer.ok(
        Json.object(
            "url",
            gatewayUrl,
            "shards",
            1,
            "session_start_limit",
            Json.object(
                "total", 1000,
                "remaining", identifiesLeft.getAsInt(),
                "reset_after", 86_400_000,
                "max_concurrency", 1)));
  }

  private Answer servers() {
    return Answer.ok(
        Json.array(
            world.servers().stream()
                .filter(dev.hotseat.discord.small.world.Server::hasBot)
                .map(
                    server ->
                        Json.object(
                            "id", server.id(),
                            "name", server.name(),
                            "icon", null,
                            "banner", null,
                            "owner", false,
                            "features", ServerJson.plain(server).path("features"),
                            "permissions",
                                Long.toString(server.permissions(world.application().id()))))
                .toList()));
  }

  private Answer leave(Request request) {
    world.serverForBot(request.parameter("guild_id")).removeBot();
    return Answer.nothing();
  }

  private Answer direct(Request request) {
    String person = Json.text(request.body(), "recipient_id");
    world.userJson(person);
    return Answer.ok(world.directChannel(person).json());
  }

  private Answer user(Request request) {
    return Answer.ok(world.userJson(request.parameter("user_id")));
  }
}

package dev.hotseat.discord.small.rest;

import dev.hotseat.discord.small.checks.BodyKind;
import dev.hotseat.discord.small.wire.Json;
import dev.hotseat.discord.small.world.Commands;
import dev.hotseat.discord.small.world.World;
import java.util.List;
import java.util.stream.Stream;

/// Registration of commands, for all servers and for one.
final class CommandRoutes {
  private final World world;

  CommandRoutes(World world) {
    this.world = world;
  }

  List<Route> all() {
    return Stream.of(
            "/applications/{application_id}/commands",
            "/applications/{application_id}/guilds/{guild_id}/commands")
        .flatMap(this::at)
        .toList();
  }

  private Stream<Route> at(String path) {
    String one = path + "/{command_id}";
    return Stream.of(
        Route.of("GET", path, r -> Answer.ok(Json.array(commands().all(scope(r))))),
        new Route(
            "PUT",
            path,
            BodyKind.COMMANDS,
            r -> Answer.ok(Json.array(commands().overwrite(scope(r), r.body())))),
        new Route("POST", path, BodyKind.COMMAND, this::create),
        Route.of("GET", one, r -> Answer.ok(commands().find(scope(r), id(r)))),
        Route.of("PATCH", one, r -> Answer.ok(commands().edit(scope(r), id(r), r.object()))),
        Route.of("DELETE", one, this::delete));
  }

  private Commands commands() {
    return world.application().commands();
  }

  private String scope(Request request) {
    String server = request.parameter("guild_id");
    return server.isEmpty() ? "" : world.serverForBot(server).id();
  }

  private static String id(Request request) {
    return request.parameter("command_id");
  }

  private Answer create(Request request) {
    int before = commands().all(scope(request)).size();
    var command = commands().create(scope(request), request.body());
    return commands().all(scope(request)).size() > before
        ? Answer.created(command)
        : Answer.ok(command);
  }

  private Answer delete(Request request) {
    commands().delete(scope(request), id(request));
    return Answer.nothing();
  }
}

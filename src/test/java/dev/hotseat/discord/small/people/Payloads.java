package dev.hotseat.discord.small.people;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.hotseat.discord.small.wire.Json;
import dev.hotseat.discord.small.world.Channel;
import dev.hotseat.discord.small.world.Message;
import dev.hotseat.discord.small.world.Server;
import dev.hotseat.discord.small.world.World;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// What an interaction carries: who, where, by what right.
final class Payloads {
  private static final int IN_SERVER = 0;
  private static final int IN_DIRECT = 1;

  private final World world;
  private final Person person;

  Payloads(World world, Person person) {
    this.world = world;
    this.person = person;
  }

  ObjectNode of(int kind, ObjectNode data, @Nullable Message source) {
    Channel channel = person.place();
    Optional<Server> server = channel.server();
    ObjectNode payload =
        Json.object(
            "version", 1,
            "application_id", world.application().id(),
            "type", kind,
            "data", data,
            "locale", person.language(),
            "channel_id", channel.id(),
            "channel", channel(channel),
            "app_permissions", permissionsOfBot(channel),
            "entitlements", Json.array(),
            "attachment_size_limit", 10_485_760,
            "authorizing_integration_owners", owners(server),
            "context", server.isPresent() ? IN_SERVER : IN_DIRECT);
    server.ifPresentOrElse(
        at -> inServer(payload, at, channel),
        () -> payload.set("user", world.userJson(person.id())));
    if (source != null) {
      payload.set("message", source.json());
    }
    return payload;
  }

  private void inServer(ObjectNode payload, Server server, Channel channel) {
    payload.put("guild_id", server.id()).put("guild_locale", server.locale());
    payload.set(
        "guild",
        Json.object("id", server.id(), "locale", server.locale(), "features", Json.array()));
    payload.set(
        "member",
        server
            .member(person.id())
            .deepCopy()
            .put("permissions", Long.toString(channel.permissions(person.id()))));
  }

  private ObjectNode channel(Channel channel) {
    return channel.json().put("permissions", Long.toString(channel.permissions(person.id())));
  }

  private String permissionsOfBot(Channel channel) {
    return Long.toString(channel.permissions(world.application().id()));
  }

  private ObjectNode owners(Optional<Server> server) {
    ObjectNode owners = Json.object();
    if (server.isEmpty()) {
      owners.put("0", "0");
    }
    server.filter(Server::hasBot).ifPresent(at -> owners.put("0", at.id()));
    if (world.application().isInstalledBy(person.id())) {
      owners.put("1", person.id());
    }
    return owners;
  }
}

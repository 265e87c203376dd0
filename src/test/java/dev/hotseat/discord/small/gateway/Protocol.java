package dev.hotseat.discord.small.gateway;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.hotseat.discord.small.wire.Json;
import dev.hotseat.discord.small.world.Application;
import dev.hotseat.discord.small.world.Server;
import dev.hotseat.discord.small.world.ServerJson;
import java.util.List;
import java.util.Optional;

/// What the gateway does about each thing that a bot says.
final class Protocol {
  private static final int HEARTBEAT = 1;
  private static final int IDENTIFY = 2;
  private static final int PRESENCE = 3;
  private static final int VOICE_STATE = 4;
  private static final int RESUME = 6;
  private static final int REQUEST_MEMBERS = 8;

  private final Gateway gateway;

  Protocol(Gateway gateway) {
    this.gateway = gateway;
  }

  void hear(Connection connection, JsonNode payload) {
    JsonNode data = payload.path("d");
    switch (payload.path("op").asInt(-1)) {
      case HEARTBEAT -> acknowledge(connection);
      case IDENTIFY -> identify(connection, data);
      case RESUME -> resume(connection, data);
      case PRESENCE, VOICE_STATE, REQUEST_MEMBERS -> {
        if (session(connection).isEmpty()) {
          connection.close(4003);
        }
      }
      default -> connection.close(4001);
    }
  }

  private void acknowledge(Connection connection) {
    if (!gateway.faults().areAcksWithheld()) {
      connection.send(Json.object("op", 11));
    }
  }

  private Optional<Session> session(Connection connection) {
    return gateway.sessions().values().stream()
        .filter(session -> session.connection().filter(connection::equals).isPresent())
        .findFirst();
  }

  private void identify(Connection connection, JsonNode data) {
    int refusal = refusal(connection, data);
    if (refusal != 0) {
      connection.close(refusal);
      return;
    }
    Session session = new Session("session" + gateway.world().newId(), data);
    gateway.sessions().put(session.id(), session);
    session.attach(connection);
    if (!gateway.faults().isReadyWithheld()) {
      ready(session);
    }
  }

  private int refusal(Connection connection, JsonNode data) {
    Application application = gateway.world().application();
    long intents = data.path("intents").asLong(-1);
    int wanted = gateway.faults().takeIdentifyClose();
    if (wanted != 0) {
      return wanted;
    }
    if (session(connection).isPresent()) {
      return 4005;
    }
    if (!data.path("properties").isObject()) {
      return 4002;
    }
    if (!gateway.faults().takeIdentify()) {
      application.resetToken();
    }
    if (!Json.text(data, "token").equals(application.token())) {
      return 4004;
    }
    if (intents < 0 || (intents & ~Intents.KNOWN) != 0) {
      return 4013;
    }
    if (data.path("shard").path(0).asInt(0) >= data.path("shard").path(1).asInt(1)) {
      return 4010;
    }
    return application.mayUse(intents) ? 0 : 4014;
  }

  private void ready(Session session) {
    Application application = gateway.world().application();
    List<Server> servers =
        gateway.world().servers().stream()
            .filter(server -> server.hasBot() && session.serves(server.id()))
            .toList();
    ObjectNode ready =
        Json.object(
            "v", 10,
            "user", application.selfUser(),
            "guilds", servers.stream().map(Protocol::unavailable).toList(),
            "session_id", session.id(),
            "resume_gateway_url", gateway.url(),
            "shard", List.of(session.shard(), session.shards()),
            "application", Json.object("id", application.id(), "flags", 0, "flags_new", "0"));
    if (!gateway.faults().isReadyPlain()) {
      ready.set("private_channels", Json.array());
    }
    gateway.emit(session, "READY", ready);
    servers.stream()
        .filter(Server::isAvailable)
        .forEach(
            server ->
                gateway.emit(session, "GUILD_CREATE", ServerJson.created(gateway.world(), server)));
  }

  private static ObjectNode unavailable(Server server) {
    return Json.object("id", server.id(), "unavailable", true);
  }

  private void resume(Connection connection, JsonNode data) {
    Session session = gateway.sessions().get(Json.text(data, "session_id"));
    long sequence = data.path("seq").asLong();
    if (!Json.text(data, "token").equals(gateway.world().application().token())) {
      connection.close(4004);
    } else if (session == null) {
      connection.send(Json.object("op", 9, "d", false));
    } else if (sequence > session.sequence()) {
      connection.close(4007);
    } else {
      session.attach(connection);
      session.replay(sequence - gateway.faults().takeOverlap());
      session.dispatch("RESUMED", Json.object());
    }
  }
}

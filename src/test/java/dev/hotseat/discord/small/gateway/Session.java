package dev.hotseat.discord.small.gateway;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.hotseat.discord.small.wire.Json;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// What a bot identified for. It outlives its connection: what happens meanwhile is kept for the
/// resume.
final class Session {
  private static final int KEPT = 5000;

  private final String id;
  private final long intents;
  private final int shard;
  private final int shards;
  private final List<ObjectNode> log = new ArrayList<>();
  private long sequence;
  private @Nullable Connection connection;

  Session(String id, JsonNode identify) {
    this.id = id;
    this.intents = identify.path("intents").asLong();
    this.shard = identify.path("shard").path(0).asInt(0);
    this.shards = identify.path("shard").path(1).asInt(1);
  }

  String id() {
    return id;
  }

  long intents() {
    return intents;
  }

  int shard() {
    return shard;
  }

  int shards() {
    return shards;
  }

  long sequence() {
    return sequence;
  }

  Optional<Connection> connection() {
    return Optional.ofNullable(connection);
  }

  void attach(Connection now) {
    connection = now;
  }

  void detach(Connection gone) {
    if (connection == gone) {
      connection = null;
    }
  }

  /// Whether events of a server go to this session; those of no server go to the first shard.
  boolean serves(@Nullable String serverId) {
    return serverId == null
        ? shard == 0
        : (Long.parseUnsignedLong(serverId) >>> 22) % shards == shard;
  }

  /// Numbers an event, keeps it and sends it.
  void dispatch(String type, ObjectNode data) {
    sequence++;
    ObjectNode payload = Json.object("op", 0, "s", sequence, "t", type, "d", data);
    log.add(payload);
    if (log.size() > KEPT) {
      log.removeFirst();
    }
    connection().ifPresent(open -> open.send(payload));
  }

  /// Sends again what came after a sequence number.
  void replay(long after) {
    log.stream()
        .filter(payload -> payload.path("s").asLong() > after)
        .forEach(payload -> connection().ifPresent(open -> open.send(payload)));
  }
}

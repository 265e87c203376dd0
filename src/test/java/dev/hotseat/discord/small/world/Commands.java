package dev.hotseat.discord.small.world;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.hotseat.discord.small.wire.Json;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/// The commands that the bot registered, for all servers (scope `""`) or for one (its id).
public final class Commands {
  private static final int CREATES_A_DAY = 200;

  private final World world;
  private final String application;
  private final Map<String, Map<String, ObjectNode>> scopes = new LinkedHashMap<>();
  private final List<Instant> creates = new ArrayList<>();

  Commands(World world, String application) {
    this.world = world;
    this.application = application;
  }

  /// What is registered in a scope.
  public List<ObjectNode> all(String scope) {
    return List.copyOf(in(scope).values());
  }

  /// What a person meets in a server (`""` for private places): its own commands and those of all.
  public Stream<ObjectNode> offered(String server) {
    return server.isEmpty()
        ? all("").stream()
        : Stream.concat(all(server).stream(), all("").stream());
  }

  /// Replaces everything in a scope; a command of the same name and type keeps its id.
  public List<ObjectNode> overwrite(String scope, JsonNode commands) {
    Map<String, ObjectNode> before = Map.copyOf(in(scope));
    Map<String, ObjectNode> after = new LinkedHashMap<>();
    for (JsonNode command : commands) {
      ObjectNode stored = stored(scope, command, before);
      after.put(Json.text(stored, "id"), stored);
    }
    scopes.put(scope, after);
    return all(scope);
  }

  /// Adds a command, or replaces the one of the same name and type.
  public ObjectNode create(String scope, JsonNode command) {
    ObjectNode stored = stored(scope, command, in(scope));
    in(scope).put(Json.text(stored, "id"), stored);
    return stored;
  }

  /// Changes some fields of a command.
  public ObjectNode edit(String scope, String id, ObjectNode change) {
    ObjectNode command = find(scope, id);
    command.setAll(change);
    return command.put("version", world.newId());
  }

  /// Removes a command.
  public void delete(String scope, String id) {
    find(scope, id);
    in(scope).remove(id);
  }

  /// A command by id.
  ///
  /// @throws Refusal where there is none
  public ObjectNode find(String scope, String id) {
    return Optional.ofNullable(in(scope).get(id)).orElseThrow(Refusal::unknownCommand);
  }

  private ObjectNode stored(String scope, JsonNode sent, Map<String, ObjectNode> before) {
    Optional<ObjectNode> same = before.values().stream().filter(old -> same(old, sent)).findFirst();
    if (same.isEmpty()) {
      countCreate();
    }
    ObjectNode stored =
        Json.object(
            "id",
            same.map(old -> Json.text(old, "id")).orElseGet(world::newId),
            "application_id",
            application,
            "version",
            world.newId(),
            "default_member_permissions",
            null,
            "type",
            1,
            "description",
            "",
            "nsfw",
            false);
    stored.setAll((ObjectNode) sent.deepCopy());
    if (!scope.isEmpty()) {
      stored.put("guild_id", scope);
    }
    integers(stored, "contexts");
    integers(stored, "integration_types");
    return stored;
  }

  private static boolean same(JsonNode old, JsonNode sent) {
    return Json.text(old, "name").equals(Json.text(sent, "name"))
        && old.path("type").asInt(1) == sent.path("type").asInt(1);
  }

  private static void integers(ObjectNode command, String field) {
    if (command.path(field).isArray()) {
      command.set(
          field, Json.array(Json.list(command, field).stream().map(JsonNode::asInt).toList()));
    }
  }

  private void countCreate() {
    Instant now = world.clock().instant();
    creates.removeIf(create -> create.plus(Duration.ofDays(1)).isBefore(now));
    if (creates.size() >= CREATES_A_DAY) {
      throw Refusal.of(
          429, 30034, "Max number of daily application command creates has been reached (200)");
    }
    creates.add(now);
  }

  private Map<String, ObjectNode> in(String scope) {
    return scopes.computeIfAbsent(scope, _ -> new LinkedHashMap<>());
  }
}

package dev.hotseat.discord.small.checks;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import dev.hotseat.discord.small.wire.Json;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/// A third party's types of gateway events, to hold our own events to. It lies beside the
/// [Description] and knows the commonest events only.
public final class GatewayDescription {
  private static final String BASE = "https://discord.test/gateway.json";
  private static final Optional<GatewayDescription> LOADED =
      Description.Documents.read("gateway-dispatch.schema.json").map(GatewayDescription::new);
  private static final Map<String, String> DEFINITIONS =
      Map.of(
          "READY", "GatewayReadyDispatchData",
          "GUILD_CREATE", "GatewayGuildCreateDispatchData",
          "GUILD_DELETE", "GatewayGuildDeleteDispatchData",
          "CHANNEL_CREATE", "GatewayChannelCreateDispatchData",
          "CHANNEL_DELETE", "GatewayChannelDeleteDispatchData",
          "INTERACTION_CREATE", "GatewayInteractionCreateDispatchData",
          "MESSAGE_CREATE", "GatewayMessageCreateDispatchData",
          "MESSAGE_UPDATE", "GatewayMessageUpdateDispatchData",
          "MESSAGE_DELETE", "GatewayMessageDeleteDispatchData");

  private final SchemaRegistry registry;
  private final Map<String, Schema> schemas = new ConcurrentHashMap<>();

  private GatewayDescription(String text) {
    JsonNode document = Json.read(text);
    repair(document);
    registry =
        SchemaRegistry.withDefaultDialect(
            SpecificationVersion.DRAFT_7,
            builder -> builder.schemas(Map.of(BASE, document.toString())));
  }

  /// The description, empty where the file is missing.
  public static Optional<GatewayDescription> find() {
    return LOADED;
  }

  /// Mends what the generator of the schema did not understand: enums without values, and flags, of
  /// which it lists the single bits only.
  private static void repair(JsonNode document) {
    document
        .path("definitions")
        .properties()
        .forEach(
            definition -> {
              if (definition.getKey().endsWith("Flags")) {
                ObjectNode flags = (ObjectNode) definition.getValue();
                flags.removeAll();
                flags.put("type", "integer");
              }
            });
    removeEmptyEnums(document);
  }

  private static void removeEmptyEnums(JsonNode node) {
    if (node instanceof ObjectNode object
        && object.path("enum").isArray()
        && object.path("enum").isEmpty()) {
      object.remove("enum");
    }
    node.forEach(GatewayDescription::removeEmptyEnums);
  }

  /// What is wrong with an event; nothing for events that it does not know.
  public List<Problem> event(String type, JsonNode data) {
    String definition = DEFINITIONS.get(type);
    if (definition == null) {
      return List.of();
    }
    Schema schema =
        schemas.computeIfAbsent(
            definition,
            name -> registry.getSchema(SchemaLocation.of(BASE + "#/definitions/" + name)));
    return SchemaErrors.of(schema.validate(data.toString(), InputFormat.JSON));
  }
}

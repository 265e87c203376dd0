package dev.hotseat.discord.small.world;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.hotseat.discord.small.wire.Json;

/// Embeds as Discord gives them back.
final class Embeds {
  private Embeds() {}

  static ArrayNode of(JsonNode body) {
    ArrayNode embeds = Json.array();
    for (JsonNode sent : Json.list(body, "embeds")) {
      ObjectNode embed = sent.deepCopy();
      embed.put("type", "rich");
      Json.list(embed, "fields").stream()
          .filter(field -> !field.has("inline"))
          .forEach(field -> ((ObjectNode) field).put("inline", false));
      embeds.add(embed);
    }
    return embeds;
  }
}

package dev.hotseat.discord.small.checks;

import com.fasterxml.jackson.databind.JsonNode;
import dev.hotseat.discord.small.wire.Json;
import java.util.ArrayList;
import java.util.List;

/// Finds fields that the description does not name. Discord passes over them in silence, which
/// makes a misspelt field a bug that nobody sees.
final class UnknownFields {
  private static final int MOST_ITEMS = 1000;

  private final JsonNode document;

  UnknownFields(JsonNode document) {
    this.document = document;
  }

  List<Problem> find(JsonNode schema, JsonNode body) {
    List<Problem> problems = new ArrayList<>();
    walk(List.of(schema), body, "", problems);
    return problems;
  }

  private void walk(List<JsonNode> schemas, JsonNode value, String path, List<Problem> problems) {
    List<JsonNode> branches = new ArrayList<>();
    schemas.forEach(schema -> flatten(schema, value, branches));
    if (value.isArray()) {
      List<JsonNode> items = fields(branches, "items");
      for (int i = 0; i < Math.min(value.size(), MOST_ITEMS); i++) {
        walk(items, value.get(i), path + "/" + i, problems);
      }
    } else if (value.isObject()) {
      walkObject(branches, value, path, problems);
    }
  }

  private void walkObject(
      List<JsonNode> branches, JsonNode value, String path, List<Problem> problems) {
    boolean map = branches.stream().anyMatch(branch -> branch.has("additionalProperties"));
    List<JsonNode> properties = fields(branches, "properties");
    value
        .properties()
        .forEach(
            field -> {
              List<JsonNode> known = fields(properties, field.getKey());
              String at = path + "/" + field.getKey();
              if (known.isEmpty() && !map && !isCustomary(at, field.getValue())) {
                problems.add(
                    new Problem(at, "UNKNOWN_FIELD", "Discord knows no such field", false));
              } else {
                walk(known, field.getValue(), at, problems);
              }
            });
  }

  /// What JDA always sends: `nsfw` of commands and `content_type` of files, which Discord documents
  /// elsewhere, `autocomplete` for options that cannot complete, and `tts` of the message that a
  /// post in a forum begins with, as long as they say no.
  private static boolean isCustomary(String path, JsonNode value) {
    return path.matches("(/\\d+)?/nsfw|.*/attachments/\\d+/content_type")
        || (path.matches(".*/autocomplete|/message/tts") && !value.asBoolean());
  }

  private static List<JsonNode> fields(List<JsonNode> nodes, String name) {
    return nodes.stream().filter(node -> node.has(name)).map(node -> node.get(name)).toList();
  }

  /// Follows references and unions, passing over branches whose `type` is not the value's.
  private void flatten(JsonNode schema, JsonNode value, List<JsonNode> branches) {
    if (schema.has("$ref")) {
      flatten(document.at(Json.text(schema, "$ref").substring(1)), value, branches);
      return;
    }
    if (!fits(schema, value)) {
      return;
    }
    branches.add(schema);
    for (String union : List.of("anyOf", "oneOf", "allOf")) {
      Json.list(schema, union).forEach(branch -> flatten(branch, value, branches));
    }
  }

  private static boolean fits(JsonNode schema, JsonNode value) {
    List<JsonNode> types = Json.list(schema.path("properties").path("type"), "enum");
    return types.isEmpty() || !value.has("type") || types.contains(value.path("type"));
  }
}

package dev.hotseat.discord.small.checks;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import dev.hotseat.discord.small.wire.Json;

/// The liberties that JDA takes and Discord grants, though its description does not: `contexts`,
/// `integration_types` and `default_member_permissions` as strings, `recipient_id` and
/// `attachments[].id` as integers. No more.
final class Normalisation {
  private Normalisation() {}

  static JsonNode of(JsonNode body) {
    JsonNode copy = body.deepCopy();
    normalise(copy);
    return copy;
  }

  private static void normalise(JsonNode node) {
    if (node instanceof ObjectNode object) {
      integers(object, "contexts");
      integers(object, "integration_types");
      integer(object, "default_member_permissions");
      text(object, "recipient_id");
      Json.list(object, "attachments").stream()
          .filter(ObjectNode.class::isInstance)
          .forEach(attachment -> text((ObjectNode) attachment, "id"));
    }
    node.forEach(Normalisation::normalise);
  }

  private static void integers(ObjectNode object, String field) {
    if (object.path(field).isArray()) {
      object.set(
          field,
          Json.array(
              Json.list(object, field).stream()
                  .map(value -> value.isTextual() ? Json.read(value.asText()) : value)
                  .toList()));
    }
  }

  /// Discord documents permissions as strings of digits everywhere; only the description does not.
  private static void integer(ObjectNode object, String field) {
    if (object.path(field).asText("").matches("\\d{1,19}")) {
      object.put(field, object.path(field).asLong());
    }
  }

  private static void text(ObjectNode object, String field) {
    if (object.path(field).isIntegralNumber()) {
      object.set(field, new TextNode(object.path(field).asText()));
    }
  }
}

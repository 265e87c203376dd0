package dev.hotseat.storage;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.hotseat.text.Message;
import dev.hotseat.text.Moment;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;

/// Sentences that are still to be said, as JSON: equal ones as equal texts.
final class MessageJson {
  private static final ObjectMapper MAPPER = new ObjectMapper();

  private MessageJson() {}

  static String write(Message message) {
    return node(message).toString();
  }

  static Message read(String json) {
    try {
      return message(MAPPER.readTree(json));
    } catch (JsonProcessingException damaged) {
      throw new IllegalStateException("not a message: " + json, damaged);
    }
  }

  private static ObjectNode node(Message message) {
    ObjectNode node = JsonNodeFactory.instance.objectNode().put("key", message.key());
    ObjectNode values = node.putObject("values");
    message.values().forEach((name, value) -> values.set(name, value(value)));
    return node;
  }

  private static JsonNode value(Object value) {
    return switch (value) {
      case Message message -> node(message);
      case Moment moment ->
          JsonNodeFactory.instance
              .objectNode()
              .put("at", moment.at().toEpochMilli())
              .put("style", moment.style().name());
      case Integer number -> JsonNodeFactory.instance.numberNode(number.longValue());
      case Long number -> JsonNodeFactory.instance.numberNode(number);
      case Number number -> JsonNodeFactory.instance.numberNode(number.doubleValue());
      default -> JsonNodeFactory.instance.textNode(value.toString());
    };
  }

  private static Message message(JsonNode node) {
    Map<String, Object> values = new LinkedHashMap<>();
    node.path("values")
        .properties()
        .forEach(entry -> values.put(entry.getKey(), value(entry.getValue())));
    return new Message(node.path("key").asText(), values);
  }

  private static Object value(JsonNode node) {
    if (node.has("key")) {
      return message(node);
    }
    if (node.has("at")) {
      Moment.Style style = Moment.Style.valueOf(node.path("style").asText());
      return new Moment(Instant.ofEpochMilli(node.path("at").asLong()), style);
    }
    return node.isIntegralNumber()
        ? (Object) node.asLong()
        : node.isNumber() ? (Object) node.asDouble() : node.asText();
  }
}

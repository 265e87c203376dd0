package dev.hotseat.discord.small.wire;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.NullNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Collection;
import java.util.List;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;

/// Short ways to write and read JSON.
public final class Json {
  private static final ObjectMapper MAPPER = new ObjectMapper();

  private Json() {}

  /// An object of names and values in turn; a value may be null, a node, a list or a plain value.
  public static ObjectNode object(@Nullable Object... namesAndValues) {
    ObjectNode object = MAPPER.createObjectNode();
    for (int i = 0; i < namesAndValues.length; i += 2) {
      object.set(String.valueOf(namesAndValues[i]), node(namesAndValues[i + 1]));
    }
    return object;
  }

  /// An array of the given values.
  public static ArrayNode array(Object... values) {
    return array(List.of(values));
  }

  /// An array of the given values.
  public static ArrayNode array(Collection<?> values) {
    ArrayNode array = MAPPER.createArrayNode();
    values.forEach(value -> array.add(node(value)));
    return array;
  }

  private static JsonNode node(@Nullable Object value) {
    return value == null ? NullNode.getInstance() : MAPPER.valueToTree(value);
  }

  /// Reads JSON text.
  ///
  /// @throws IllegalArgumentException where it is none
  public static JsonNode read(String text) {
    try {
      return MAPPER.readTree(text);
    } catch (JsonProcessingException broken) {
      throw new IllegalArgumentException("not JSON: " + text, broken);
    }
  }

  /// Reads JSON from bytes.
  ///
  /// @throws IllegalArgumentException where it is none
  public static JsonNode read(byte[] bytes) {
    try {
      return MAPPER.readTree(bytes);
    } catch (JsonProcessingException broken) {
      throw new IllegalArgumentException("not JSON", broken);
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
  }

  /// The bytes of a node, UTF-8.
  public static byte[] bytes(JsonNode node) {
    try {
      return MAPPER.writeValueAsBytes(node);
    } catch (JsonProcessingException impossible) {
      throw new UncheckedIOException(impossible);
    }
  }

  /// A field's text, empty where it is missing or null.
  public static String text(JsonNode node, String field) {
    return node.path(field).asText("");
  }

  /// Whether a field is there and not null.
  public static boolean has(JsonNode node, String field) {
    return node.hasNonNull(field);
  }

  /// The elements of an array field, none where it is missing.
  public static List<JsonNode> list(JsonNode node, String field) {
    return StreamSupport.stream(node.path(field).spliterator(), false).toList();
  }

  /// The texts of an array field, none where it is missing.
  public static List<String> texts(JsonNode node, String field) {
    return list(node, field).stream().map(JsonNode::asText).toList();
  }
}

package dev.hotseat.discord.small.people;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.hotseat.discord.small.wire.Json;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// An open form ("modal"), to be filled in.
final class Form {
  private static final int LABEL = 18;

  private final ObjectNode json;

  Form(ObjectNode json) {
    this.json = json;
  }

  /// What is sent off.
  ///
  /// @throws NotOffered where the client would not let it go
  ObjectNode filled(String... labelsAndValues) {
    Map<String, String> values = new LinkedHashMap<>();
    for (int i = 0; i < labelsAndValues.length; i += 2) {
      values.put(labelsAndValues[i], labelsAndValues[i + 1]);
    }
    ArrayNode components = Json.array();
    for (JsonNode component : Json.list(json, "components")) {
      components.add(filled(component, values));
    }
    if (!values.isEmpty()) {
      throw new NotOffered("the form has no field " + values.keySet());
    }
    return Json.object("custom_id", Json.text(json, "custom_id"), "components", components);
  }

  private static ObjectNode filled(JsonNode component, Map<String, String> values) {
    int type = component.path("type").asInt();
    ObjectNode filled = Json.object("type", type, "id", component.path("id").asInt());
    if (type == LABEL) {
      String label = Json.text(component, "label");
      JsonNode field = component.path("component");
      String value = values.remove(label);
      filled.set("component", field(field, label, value == null ? preset(field) : value));
    }
    return filled;
  }

  private static String preset(JsonNode field) {
    if (field.has("options")) {
      return String.join(
          ",",
          Json.list(field, "options").stream()
              .filter(option -> option.path("default").asBoolean())
              .map(option -> Json.text(option, "label"))
              .toList());
    }
    return field.path("default").asBoolean() ? "yes" : Json.text(field, "value");
  }

  private static ObjectNode field(JsonNode field, String label, String value) {
    int type = field.path("type").asInt();
    ObjectNode filled =
        Json.object(
            "type", type,
            "id", field.path("id").asInt(),
            "custom_id", Json.text(field, "custom_id"));
    boolean required = field.path("required").asBoolean(type != 23);
    if (required && value.isEmpty()) {
      throw new NotOffered("\"" + label + "\" has to be filled in");
    }
    switch (type) {
      case 4 -> filled.put("value", text(field, label, value));
      case 3, 22 -> filled.set("values", Json.array(options(field, value)));
      case 21 -> {
        List<String> picked = options(field, value);
        filled.set("value", picked.isEmpty() ? Json.read("null") : Json.array(picked).get(0));
      }
      case 23 -> filled.put("value", value.equals("yes"));
      default -> throw new NotOffered("people cannot fill in a field of type " + type + " yet");
    }
    return filled;
  }

  private static String text(JsonNode field, String label, String value) {
    int length = value.codePointCount(0, value.length());
    if (length > field.path("max_length").asInt(4000)
        || (length < field.path("min_length").asInt(0) && length > 0)) {
      throw new NotOffered("\"" + label + "\" does not take " + length + " characters");
    }
    return value;
  }

  private static List<String> options(JsonNode field, String value) {
    List<String> values = new ArrayList<>();
    for (String label : value.isEmpty() ? new String[0] : value.split("\\s*,\\s*")) {
      values.add(
          Json.list(field, "options").stream()
              .filter(option -> Json.text(option, "label").equals(label))
              .map(option -> Json.text(option, "value"))
              .findFirst()
              .orElseThrow(() -> new NotOffered("no option \"" + label + "\"")));
    }
    return values;
  }
}

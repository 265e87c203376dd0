package dev.hotseat.discord.small.world;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.hotseat.discord.small.wire.Json;

/// Components as Discord gives them back: numbered, with the defaults written out.
final class ComponentIds {
  private int last;

  private ComponentIds() {}

  static ArrayNode filled(JsonNode body) {
    ComponentIds ids = new ComponentIds();
    ArrayNode components = Json.array();
    Json.list(body, "components").forEach(component -> components.add(ids.fill(component)));
    return components;
  }

  private ObjectNode fill(JsonNode sent) {
    ObjectNode component = sent.deepCopy();
    last = Math.max(last + 1, component.path("id").asInt());
    component.put("id", last);
    defaults(component);
    for (String nested : new String[] {"components", "accessory", "component"}) {
      JsonNode inside = component.path(nested);
      if (inside.isArray()) {
        ArrayNode filled = Json.array();
        inside.forEach(child -> filled.add(fill(child)));
        component.set(nested, filled);
      } else if (inside.isObject()) {
        component.set(nested, fill(inside));
      }
    }
    return component;
  }

  private static void defaults(ObjectNode component) {
    switch (component.path("type").asInt()) {
      case 3, 5, 6, 7, 8 -> {
        putMissing(component, "min_values", 1);
        putMissing(component, "max_values", 1);
      }
      case 11 -> {
        putMissing(component, "description", null);
        putMissing(component, "spoiler", false);
      }
      case 13 -> {
        putMissing(component, "name", null);
        putMissing(component, "size", null);
        putMissing(component, "spoiler", false);
      }
      case 14 -> {
        putMissing(component, "spacing", 1);
        putMissing(component, "divider", true);
      }
      case 17 -> {
        putMissing(component, "accent_color", null);
        putMissing(component, "spoiler", false);
      }
      default -> {}
    }
    component.properties().removeIf(field -> field.getValue().isNull() && optional(field.getKey()));
  }

  private static boolean optional(String field) {
    return switch (field) {
      case "accent_color", "description", "name", "size" -> false;
      default -> true;
    };
  }

  private static void putMissing(
      ObjectNode component, String field, @org.jspecify.annotations.Nullable Object value) {
    if (!component.hasNonNull(field)) {
      component.setAll(Json.object(field, value));
    }
  }
}

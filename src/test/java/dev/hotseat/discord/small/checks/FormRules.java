package dev.hotseat.discord.small.checks;

import com.fasterxml.jackson.databind.JsonNode;
import dev.hotseat.discord.small.wire.Json;
import java.util.HashSet;

/// Rules for forms ("modals").
final class FormRules {
  private static final int MOST_COMPONENTS = 5;
  private static final int LABEL = 18;
  private static final int TEXT_INPUT = 4;
  private static final int STRING_SELECT = 3;

  private FormRules() {}

  static void check(JsonNode form, String path, OwnRules.Problems problems) {
    JsonNode components = form.path("components");
    if (components.size() > MOST_COMPONENTS) {
      problems.limit(path + "/components", components.size(), MOST_COMPONENTS);
    }
    problems.unique(components, path + "/components", new HashSet<>());
    for (int i = 0; i < components.size(); i++) {
      String at = path + "/components/" + i;
      if (components.get(i).path("type").asInt() == LABEL) {
        field(components.get(i).path("component"), at + "/component", problems);
      }
    }
  }

  private static void field(JsonNode field, String path, OwnRules.Problems problems) {
    if (field.path("disabled").asBoolean()) {
      problems.add(path + "/disabled", "COMPONENT_INVALID", "Nothing is disabled in a form");
    }
    switch (field.path("type").asInt()) {
      case TEXT_INPUT -> text(field, path, problems);
      case STRING_SELECT -> ComponentRules.select(field, path, problems);
      default -> {}
    }
  }

  private static void text(JsonNode field, String path, OwnRules.Problems problems) {
    int least = field.path("min_length").asInt(0);
    int most = field.path("max_length").asInt(4000);
    long length = MessageRules.length(Json.text(field, "value"));
    if (least > most || length > most || (length > 0 && length < least)) {
      problems.add(
          path, "TEXT_INPUT_INVALID_LENGTH", "min_length <= length of value <= max_length");
    }
    if (Json.has(field, "label")) {
      problems.add(
          path + "/label", "COMPONENT_INVALID", "The Label around a text input has its label");
    }
  }
}

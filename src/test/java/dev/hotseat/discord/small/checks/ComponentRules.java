package dev.hotseat.discord.small.checks;

import com.fasterxml.jackson.databind.JsonNode;
import dev.hotseat.discord.small.wire.Json;
import java.util.List;
import java.util.stream.StreamSupport;

/// Rules for the components of messages.
final class ComponentRules {
  private static final int ROW = 1;
  private static final int BUTTON = 2;
  private static final int STRING_SELECT = 3;
  private static final int LINK = 5;
  private static final int PREMIUM = 6;
  private static final int MOST_BUTTONS = 5;

  private ComponentRules() {}

  static void check(
      JsonNode components, String path, List<String> files, OwnRules.Problems problems) {
    for (int i = 0; i < components.size(); i++) {
      check1(components.get(i), path + "/" + i, files, problems);
    }
  }

  private static void check1(
      JsonNode component, String path, List<String> files, OwnRules.Problems problems) {
    switch (component.path("type").asInt()) {
      case ROW -> row(component, path, problems);
      case BUTTON -> button(component, path, problems);
      case STRING_SELECT -> select(component, path, problems);
      default -> {}
    }
    component.findValuesAsText("url").stream()
        .filter(url -> url.startsWith("attachment://"))
        .filter(url -> !files.contains(url.substring("attachment://".length())))
        .forEach(url -> problems.add(path, "ATTACHMENT_NOT_FOUND", "no file for " + url));
    check(component.path("components"), path + "/components", List.copyOf(files), problems);
    if (component.path("accessory").isObject()) {
      check1(component.path("accessory"), path + "/accessory", files, problems);
    }
  }

  private static void row(JsonNode row, String path, OwnRules.Problems problems) {
    List<JsonNode> children = Json.list(row, "components");
    boolean buttons = children.stream().allMatch(c -> c.path("type").asInt() == BUTTON);
    if (children.isEmpty() || children.size() > (buttons ? MOST_BUTTONS : 1)) {
      problems.add(
          path + "/components",
          "COMPONENT_LAYOUT_WIDTH_EXCEEDED",
          "A row has one to five buttons, or one select menu");
    }
  }

  private static void button(JsonNode button, String path, OwnRules.Problems problems) {
    int style = button.path("style").asInt();
    boolean custom = Json.has(button, "custom_id");
    boolean url = Json.has(button, "url");
    if (style == LINK ? custom || !url : url || custom == (style == PREMIUM)) {
      problems.add(
          path, "BUTTON_COMPONENT_INVALID", "A link has a url, any other button a custom id");
    }
    if (style != PREMIUM && Json.text(button, "label").isEmpty() && !Json.has(button, "emoji")) {
      problems.add(path, "BUTTON_COMPONENT_INVALID_LABEL", "A button needs a label or an emoji");
    }
  }

  static void select(JsonNode select, String path, OwnRules.Problems problems) {
    int least = select.path("min_values").asInt(1);
    int most = select.path("max_values").asInt(1);
    List<JsonNode> options = Json.list(select, "options");
    if (least > most || (most > options.size() && !options.isEmpty())) {
      problems.add(
          path + "/max_values",
          "SELECT_COMPONENT_INVALID_RANGE",
          "min_values <= max_values <= number of options");
    }
    long distinct = options.stream().map(option -> Json.text(option, "value")).distinct().count();
    if (distinct < options.size()) {
      problems.add(
          path + "/options",
          "SELECT_COMPONENT_OPTION_VALUE_DUPLICATED",
          "The specified option value is already used");
    }
  }

  static int count(JsonNode components) {
    return StreamSupport.stream(components.spliterator(), false)
        .mapToInt(c -> 1 + count(c.path("components")) + (c.path("accessory").isObject() ? 1 : 0))
        .sum();
  }
}

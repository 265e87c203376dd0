package dev.hotseat.discord.small.people;

import com.fasterxml.jackson.databind.JsonNode;
import dev.hotseat.discord.small.wire.Json;
import java.util.List;
import java.util.stream.Collectors;

/// Components, embeds and forms as plain text.
final class Drawing {
  private static final int BUTTON = 2;
  private static final int LINK = 5;

  private Drawing() {}

  static String components(JsonNode components) {
    return components.valueStream().map(Drawing::component).collect(Collectors.joining());
  }

  private static String component(JsonNode component) {
    return switch (component.path("type").asInt()) {
      case 1 ->
          component
                  .path("components")
                  .valueStream()
                  .map(Drawing::inRow)
                  .collect(Collectors.joining("  "))
              + "\n";
      case 9 -> components(component.path("components")) + accessory(component.path("accessory"));
      case 10 -> Json.text(component, "content") + "\n";
      case 12 ->
          component
              .path("items")
              .valueStream()
              .map(item -> "(picture: " + Json.text(item, "description") + ")\n")
              .collect(Collectors.joining());
      case 13 -> "(file " + Json.text(component.path("file"), "url") + ")\n";
      case 14 -> component.path("divider").asBoolean(true) ? "———\n" : "\n";
      case 17 -> components(component.path("components"));
      default -> "(component " + component.path("type") + ")\n";
    };
  }

  private static String accessory(JsonNode accessory) {
    return accessory.path("type").asInt() == BUTTON ? button(accessory) + "\n" : "(picture)\n";
  }

  private static String inRow(JsonNode component) {
    return component.path("type").asInt() == BUTTON ? button(component) : menu(component);
  }

  private static String button(JsonNode button) {
    String emoji = Json.text(button.path("emoji"), "name");
    String label = (emoji + " " + Json.text(button, "label")).strip();
    if (button.path("disabled").asBoolean()) {
      return "( " + label + " )";
    }
    return button.path("style").asInt() == LINK
        ? "[ " + label + " ](" + Json.text(button, "url") + ")"
        : "[ " + label + " ]";
  }

  private static String menu(JsonNode menu) {
    List<String> options =
        Json.list(menu, "options").stream().map(option -> Json.text(option, "label")).toList();
    return "[ " + Json.text(menu, "placeholder") + " ▾ " + String.join(" | ", options) + " ]";
  }

  static String embed(JsonNode embed) {
    StringBuilder text = new StringBuilder();
    line(text, Json.text(embed.path("author"), "name"));
    line(text, Json.text(embed, "title"));
    line(text, Json.text(embed, "description"));
    for (JsonNode field : Json.list(embed, "fields")) {
      line(text, Json.text(field, "name") + ": " + Json.text(field, "value"));
    }
    line(text, Json.text(embed.path("footer"), "text"));
    return text.toString();
  }

  static String form(JsonNode form) {
    StringBuilder text = new StringBuilder("┌ " + Json.text(form, "title") + "\n");
    for (JsonNode component : Json.list(form, "components")) {
      line(text, Json.text(component, "content").replaceAll("(?m)^", "│ "));
      line(text, Json.text(component, "label").replaceAll("(?m)^", "│ "));
      line(text, Json.text(component, "description").replaceAll("(?m)^", "│ "));
      if (component.path("component").isObject()) {
        text.append("│ > ").append(field(component.path("component"))).append('\n');
      }
    }
    return text.append("└ [ Submit ]\n").toString();
  }

  private static String field(JsonNode field) {
    if (field.has("options")) {
      return Json.list(field, "options").stream()
          .map(
              option ->
                  (option.path("default").asBoolean() ? "(x) " : "( ) ")
                      + Json.text(option, "label"))
          .collect(Collectors.joining("  "));
    }
    String value = Json.text(field, "value");
    String placeholder = Json.text(field, "placeholder");
    return !value.isEmpty() ? value : placeholder.isEmpty() ? "" : "(" + placeholder + ")";
  }

  private static void line(StringBuilder text, String line) {
    if (!line.isBlank() && !line.equals("│ ")) {
      text.append(line).append('\n');
    }
  }
}

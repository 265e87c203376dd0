package dev.hotseat.discord.small.people;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.hotseat.discord.small.wire.Json;
import dev.hotseat.discord.small.world.Message;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/// A button or menu on a message.
record Component(Message message, JsonNode json) {
  private static final int BUTTON = 2;
  private static final int STRING_SELECT = 3;
  private static final int LINK = 5;

  static Optional<Component> button(Person person, String label) {
    return newest(person, button(label));
  }

  static Optional<Component> button(Message message, String label) {
    return on(message).filter(button(label)).findFirst();
  }

  static Optional<Component> menu(Person person, List<String> labels) {
    return newest(
        person,
        component ->
            component.type() == STRING_SELECT
                && component.isEnabled()
                && component.optionLabels().containsAll(labels));
  }

  private static Optional<Component> newest(Person person, Predicate<Component> wanted) {
    return person.visible().reversed().stream().flatMap(Component::on).filter(wanted).findFirst();
  }

  private static Predicate<Component> button(String label) {
    return component ->
        component.type() == BUTTON
            && component.json.path("style").asInt() != LINK
            && component.isEnabled()
            && Json.text(component.json, "label").equals(label);
  }

  private static Stream<Component> on(Message message) {
    return all(message.json().path("components")).map(json -> new Component(message, json));
  }

  private static Stream<JsonNode> all(JsonNode components) {
    return components
        .valueStream()
        .flatMap(
            component ->
                Stream.concat(
                    Stream.of(component, component.path("accessory")),
                    all(component.path("components"))));
  }

  private int type() {
    return json.path("type").asInt();
  }

  private boolean isEnabled() {
    return !json.path("disabled").asBoolean();
  }

  private List<String> optionLabels() {
    return Json.list(json, "options").stream().map(o -> Json.text(o, "label")).toList();
  }

  ObjectNode click() {
    return Json.object(
        "component_type", type(),
        "custom_id", Json.text(json, "custom_id"),
        "id", json.path("id").asInt());
  }

  ObjectNode pick(List<String> labels) {
    if (labels.size() < json.path("min_values").asInt(1)
        || labels.size() > json.path("max_values").asInt(1)) {
      throw new NotOffered("not so many can be picked: " + labels);
    }
    ObjectNode pick = click();
    pick.set(
        "values",
        Json.array(
            Json.list(json, "options").stream()
                .filter(option -> labels.contains(Json.text(option, "label")))
                .map(option -> Json.text(option, "value"))
                .toList()));
    return pick;
  }
}

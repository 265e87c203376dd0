package dev.hotseat.discord.small.world;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.hotseat.discord.small.wire.Json;

/// The tree of a 50035: an object a step, `_errors` at its end.
public final class FormErrors {
  private FormErrors() {}

  /// A tree with one error.
  ///
  /// @param path where, such as `/components/0/label`
  /// @param code Discord's name of it, such as `BASE_TYPE_REQUIRED`
  public static ObjectNode at(String path, String code, String message) {
    return add(Json.object(), path, code, message);
  }

  /// Adds an error to a tree.
  public static ObjectNode add(ObjectNode tree, String path, String code, String message) {
    ObjectNode node = tree;
    for (String step : path.split("/", -1)) {
      if (!step.isEmpty()) {
        node = node.withObjectProperty(step);
      }
    }
    node.withArrayProperty("_errors").add(Json.object("code", code, "message", message));
    return tree;
  }
}

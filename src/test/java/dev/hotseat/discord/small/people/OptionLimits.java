package dev.hotseat.discord.small.people;

import com.fasterxml.jackson.databind.JsonNode;
import dev.hotseat.discord.small.wire.Json;

/// Limits of an option that the client enforces.
final class OptionLimits {
  private OptionLimits() {}

  static void check(JsonNode option, JsonNode value) {
    String name = Json.text(option, "name");
    if (value.isTextual()) {
      int length = value.asText().length();
      if (length < option.path("min_length").asInt(0)
          || length > option.path("max_length").asInt(6000)) {
        throw new NotOffered(name + ": " + length + " characters are not allowed");
      }
    }
    if (value.isNumber()) {
      double number = value.asDouble();
      if (number < option.path("min_value").asDouble(-Double.MAX_VALUE)
          || number > option.path("max_value").asDouble(Double.MAX_VALUE)) {
        throw new NotOffered(name + ": " + value + " is not allowed");
      }
    }
  }
}

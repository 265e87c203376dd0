package dev.hotseat.discord.small.rest;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.util.Map;

/// What is answered.
///
/// @param body the JSON, missing for none
/// @param headers those that are not the same for all
record Answer(int status, JsonNode body, Map<String, String> headers) {

  static Answer ok(JsonNode body) {
    return new Answer(200, body, Map.of());
  }

  static Answer created(JsonNode body) {
    return new Answer(201, body, Map.of());
  }

  static Answer nothing() {
    return new Answer(204, MissingNode.getInstance(), Map.of());
  }
}

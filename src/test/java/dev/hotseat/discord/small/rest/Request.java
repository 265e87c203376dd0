package dev.hotseat.discord.small.rest;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.hotseat.discord.small.wire.Json;
import dev.hotseat.discord.small.world.Upload;
import java.time.Instant;
import java.util.List;
import java.util.Map;

/// A request, read.
///
/// @param method in capitals
/// @param path without the base, such as `/users/@me`
/// @param parameters what stands in the path, by name
/// @param query what stands behind the question mark
/// @param authorization the header
/// @param body its JSON, missing where there is none
/// @param files what came with it
/// @param arrived when it came, by the time that interactions run out by
public record Request(
    String method,
    String path,
    Map<String, String> parameters,
    Map<String, String> query,
    String authorization,
    JsonNode body,
    List<Upload> files,
    Instant arrived) {

  Request with(Map<String, String> found) {
    return new Request(method, path, found, query, authorization, body, files, arrived);
  }

  String parameter(String name) {
    return parameters.getOrDefault(name, "");
  }

  ObjectNode object() {
    return body instanceof ObjectNode object ? object : Json.object();
  }

  @Override
  public String toString() {
    return method + " " + path;
  }
}

package dev.hotseat.discord.small.rest;

import dev.hotseat.discord.small.checks.BodyKind;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/// An operation.
///
/// @param method in capitals
/// @param template its path as in Discord's description, such as `/channels/{channel_id}`
/// @param kind what its body is
/// @param handler what it does, while nobody else changes the world
record Route(String method, String template, BodyKind kind, Handler handler) {

  /// What an operation does.
  interface Handler {
    /// Does it, or throws a [dev.hotseat.discord.small.world.Refusal].
    Answer handle(Request request);
  }

  static Route of(String method, String template, Handler handler) {
    return new Route(method, template, BodyKind.OTHER, handler);
  }

  /// The values of the template's parameters where a request goes here.
  Optional<Map<String, String>> match(Request request) {
    String[] wanted = template.split("/", -1);
    String[] given = request.path().split("/", -1);
    if (!method.equals(request.method()) || wanted.length != given.length) {
      return Optional.empty();
    }
    Map<String, String> parameters = new LinkedHashMap<>();
    for (int i = 0; i < wanted.length; i++) {
      if (wanted[i].startsWith("{")) {
        parameters.put(wanted[i].substring(1, wanted[i].length() - 1), Paths.decoded(given[i]));
      } else if (!wanted[i].equals(Paths.decoded(given[i]))) {
        return Optional.empty();
      }
    }
    return Optional.of(parameters);
  }

  /// Whether the token in the path is enough, as for interactions.
  boolean isOpen() {
    return template.startsWith("/interactions/") || template.startsWith("/webhooks/{webhook_id}/");
  }
}

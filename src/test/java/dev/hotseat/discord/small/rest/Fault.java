package dev.hotseat.discord.small.rest;

import dev.hotseat.discord.small.wire.Json;
import dev.hotseat.discord.small.world.Refusal;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;

/// Something that goes wrong with a request.
public sealed interface Fault {

  /// Answers this instead of doing what was asked.
  @SuppressWarnings("ArrayRecordComponent") // never compared
  record Instead(int status, byte[] body, Map<String, String> headers) implements Fault {}

  /// Ends the connection without an answer.
  ///
  /// @param done whether what was asked is done before
  record Reset(boolean done) implements Fault {}

  /// Never answers.
  ///
  /// @param done whether what was asked is done before
  record Silence(boolean done) implements Fault {}

  /// Does what was asked, and answers what is no JSON.
  record Garbled() implements Fault {}

  /// An HTTP status with Discord's usual body, such as 500.
  static Fault status(int status) {
    byte[] body = Json.bytes(Json.object("message", status + ": Fault", "code", 0));
    return new Instead(status, body, Map.of("Content-Type", "application/json"));
  }

  /// A refusal with a code, such as `Refusal.missingPermissions()`.
  static Fault refusal(Refusal refusal) {
    return new Instead(
        refusal.status(), Json.bytes(refusal.body()), Map.of("Content-Type", "application/json"));
  }

  /// A 429.
  ///
  /// @param scope `user`, `shared` or `global`
  static Fault rateLimit(String scope, Duration retryAfter) {
    boolean global = scope.equals("global");
    double seconds = retryAfter.toMillis() / 1000.0;
    Map<String, String> headers = new LinkedHashMap<>();
    headers.put("Content-Type", "application/json");
    headers.put("Via", "1.1 google");
    headers.put("Retry-After", Long.toString((long) Math.ceil(seconds)));
    headers.put("X-RateLimit-Scope", scope);
    if (global) {
      headers.put("X-RateLimit-Global", "true");
    }
    return new Instead(
        429,
        Json.bytes(
            Json.object(
                "message", "You are being rate limited.",
                "retry_after", seconds,
                "global", global)),
        headers);
  }

  /// A 429 of the proxy in front of Discord: no JSON, no bucket.
  static Fault cloudflare(Duration retryAfter) {
    return new Instead(
        429,
        "error code: 1015".getBytes(StandardCharsets.UTF_8),
        Map.of("Content-Type", "text/plain", "Retry-After", Long.toString(retryAfter.toSeconds())));
  }
}

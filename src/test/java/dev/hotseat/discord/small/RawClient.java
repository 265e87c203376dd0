package dev.hotseat.discord.small;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import dev.hotseat.discord.small.wire.Json;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;

/// Sends requests that JDA would not send.
final class RawClient implements AutoCloseable {
  private final SmallDiscord discord;
  private final HttpClient client = HttpClient.newHttpClient();

  RawClient(SmallDiscord discord) {
    this.discord = discord;
  }

  /// Sends a request with the bot's token.
  ///
  /// @param body JSON, empty for none
  /// @return the answer's body, missing where it has none
  JsonNode send(String method, String path, String body) {
    HttpRequest request =
        HttpRequest.newBuilder(URI.create(discord.restUrl() + path))
            .header("Authorization", "Bot " + discord.token())
            .header("Content-Type", "application/json")
            .method(
                method,
                body.isEmpty()
                    ? HttpRequest.BodyPublishers.noBody()
                    : HttpRequest.BodyPublishers.ofString(body))
            .build();
    try {
      String answer = client.send(request, HttpResponse.BodyHandlers.ofString()).body();
      return answer.isEmpty() ? MissingNode.getInstance() : Json.read(answer);
    } catch (IOException unexpected) {
      throw new UncheckedIOException(unexpected);
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(stopped);
    }
  }

  @Override
  public void close() {
    client.close();
  }
}

package dev.hotseat.discord.small.world;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.hotseat.discord.small.wire.Json;

/// What components show, as Discord gives it back: `attachment://NAME` has become the address of
/// the attachment of that name.
final class Media {
  private static final String ATTACHMENT = "attachment://";

  private final World world;

  Media(World world) {
    this.world = world;
  }

  /// Puts the addresses of a message's attachments into its components.
  void resolve(ObjectNode message) {
    resolve(message.path("components"), message.path("attachments"));
  }

  private void resolve(JsonNode node, JsonNode attachments) {
    String url = Json.text(node, "url");
    if (node instanceof ObjectNode media && url.startsWith(ATTACHMENT)) {
      String name = url.substring(ATTACHMENT.length());
      attachments
          .valueStream()
          .filter(attachment -> Json.text(attachment, "filename").equals(name))
          .findFirst()
          .ifPresent(attachment -> media.setAll(resolved(attachment)));
    }
    node.forEach(inside -> resolve(inside, attachments));
  }

  private ObjectNode resolved(JsonNode attachment) {
    return Json.object(
        "id",
        world.newId(),
        "url",
        Json.text(attachment, "url"),
        "proxy_url",
        Json.text(attachment, "proxy_url"),
        "width",
        0,
        "height",
        0,
        "content_type",
        Json.text(attachment, "content_type"),
        "attachment_id",
        Json.text(attachment, "id"));
  }
}

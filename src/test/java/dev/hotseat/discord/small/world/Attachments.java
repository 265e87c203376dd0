package dev.hotseat.discord.small.world;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.hotseat.discord.small.wire.Json;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/// Keeps the files of messages and forms.
public final class Attachments {
  private final World world;
  private final Map<String, Upload> files = new ConcurrentHashMap<>();
  private volatile String base = "http://127.0.0.1/attachments/";

  Attachments(World world) {
    this.world = world;
  }

  /// Says under which address the files can be fetched, with a slash at the end.
  public void serveUnder(String address) {
    base = address;
  }

  /// Keeps a file.
  ///
  /// @return the attachment's JSON
  public ObjectNode keep(Upload file) {
    String id = world.newId();
    files.put(id, file);
    String url = base + id;
    return Json.object(
        "id",
        id,
        "filename",
        file.name(),
        "size",
        file.bytes().length,
        "url",
        url,
        "proxy_url",
        url,
        "content_type",
        file.contentType());
  }

  /// A file by its attachment's id.
  public Optional<Upload> find(String id) {
    return Optional.ofNullable(files.get(id));
  }

  /// The attachments of a new or changed message: kept old ones and new files.
  List<ObjectNode> of(JsonNode body, List<JsonNode> old, List<Upload> uploads) {
    List<JsonNode> wanted = body.has("attachments") ? Json.list(body, "attachments") : old;
    List<ObjectNode> kept =
        new java.util.ArrayList<>(
            old.stream()
                .filter(
                    attachment ->
                        wanted.stream()
                            .anyMatch(w -> Json.text(w, "id").equals(Json.text(attachment, "id"))))
                .map(ObjectNode.class::cast)
                .toList());
    uploads.stream().map(this::keep).forEach(kept::add);
    return kept;
  }
}

package dev.hotseat.discord.small.checks;

import com.fasterxml.jackson.databind.JsonNode;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.dialect.Dialects;
import dev.hotseat.discord.small.wire.Json;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/// Discord's own description of its REST interface. It may not be copied into the project: it is
/// read from `discord.openapi` (default `../shared/discord/openapi.json`), and where it is missing
/// the checks by it are left out.
public final class Description {
  private static final String BASE = "https://discord.test/openapi.json";
  private static final Optional<Description> LOADED = load();

  private final SchemaRegistry registry;
  private final JsonNode document;
  private final UnknownFields unknownFields;
  private final Map<String, Schema> schemas = new ConcurrentHashMap<>();

  private Description(String text) {
    document = Json.read(text);
    unknownFields = new UnknownFields(document);
    registry =
        SchemaRegistry.withDialect(
            Dialects.getOpenApi31(), builder -> builder.schemas(Map.of(BASE, text)));
  }

  /// The description, empty where the file is missing.
  public static Optional<Description> find() {
    return LOADED;
  }

  private static Optional<Description> load() {
    Optional<Description> description = Documents.read("openapi.json").map(Description::new);
    // The first look takes seconds: nobody is to wait for them who waits for an answer.
    description.ifPresent(known -> known.response("get", "/users/@me", 200, Json.object()));
    return description;
  }

  /// What is wrong with the body of a request.
  ///
  /// @param method in lower case
  /// @param path as in the description, such as `/channels/{channel_id}`
  public List<Problem> request(String method, String path, JsonNode body) {
    String pointer = pointer(method, path) + "/requestBody/content/application~1json/schema";
    if (!exists(pointer)) {
      return List.of();
    }
    JsonNode normal = Normalisation.of(body);
    List<Problem> problems = validate(pointer, normal);
    return problems.isEmpty() ? unknownFields.find(document.at(pointer), normal) : problems;
  }

  /// What is wrong with the body of an answer.
  public List<Problem> response(String method, String path, int status, JsonNode body) {
    String pointer =
        pointer(method, path) + "/responses/" + status + "/content/application~1json/schema";
    return exists(pointer) ? validate(pointer, body) : List.of();
  }

  /// Whether the description knows an operation.
  public boolean knows(String method, String path) {
    return exists(pointer(method, path));
  }

  private boolean exists(String pointer) {
    return !document.at(pointer).isMissingNode();
  }

  private static String pointer(String method, String path) {
    return "/paths/" + path.replace("~", "~0").replace("/", "~1") + "/" + method;
  }

  private List<Problem> validate(String pointer, JsonNode body) {
    Schema schema = schemas.computeIfAbsent(pointer, this::schema);
    return SchemaErrors.of(schema.validate(body.toString(), InputFormat.JSON));
  }

  private Schema schema(String pointer) {
    String fragment = pointer.replace("{", "%7B").replace("}", "%7D");
    return registry.getSchema(SchemaLocation.of(BASE + "#" + fragment));
  }

  /// The files of the folder that the description lies in.
  static final class Documents {
    private static final System.Logger LOG = System.getLogger(Description.class.getName());

    private Documents() {}

    static Optional<String> read(String name) {
      Path description =
          Path.of(System.getProperty("discord.openapi", "../shared/discord/openapi.json"));
      Path file = description.resolveSibling(name);
      if (!Files.isReadable(file)) {
        LOG.log(
            System.Logger.Level.ERROR,
            "NOT CHECKED against Discord''s description: {0} is missing. "
                + "Set the system property discord.openapi to its openapi.json.",
            file.toAbsolutePath());
        return Optional.empty();
      }
      try {
        return Optional.of(Files.readString(file));
      } catch (IOException unreadable) {
        throw new UncheckedIOException(unreadable);
      }
    }
  }
}

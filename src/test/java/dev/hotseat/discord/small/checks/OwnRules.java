package dev.hotseat.discord.small.checks;

import com.fasterxml.jackson.databind.JsonNode;
import dev.hotseat.discord.small.wire.Json;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/// The rules that Discord enforces and its description lacks.
public final class OwnRules {
  private static final int CALLBACK_MESSAGE = 4;
  private static final int CALLBACK_DEFERRED = 5;
  private static final int CALLBACK_UPDATE = 7;
  private static final int CALLBACK_FORM = 9;
  private static final int EPHEMERAL = 1 << 6;

  private OwnRules() {}

  /// What is wrong with a body.
  ///
  /// @param files the names of the files that come with it
  public static List<Problem> check(BodyKind kind, JsonNode body, List<String> files) {
    Problems problems = new Problems();
    switch (kind) {
      case MESSAGE -> MessageRules.check(body, "", files, true, problems);
      case EDIT -> MessageRules.check(body, "", files, false, problems);
      case THREAD -> {
        if (body.has("message")) {
          MessageRules.check(body.path("message"), "/message", files, true, problems);
        }
      }
      case CALLBACK -> callback(body, files, problems);
      case COMMAND -> CommandRules.one(body, "", problems);
      case COMMANDS -> CommandRules.all(body, problems);
      case OTHER -> {}
    }
    return problems.all();
  }

  private static void callback(JsonNode body, List<String> files, Problems problems) {
    JsonNode data = body.path("data");
    int type = body.path("type").asInt();
    switch (type) {
      case CALLBACK_MESSAGE, CALLBACK_UPDATE -> {
        if (!data.isObject()) {
          problems.add("/data", "BASE_TYPE_REQUIRED", "This field is required");
        } else {
          MessageRules.check(data, "/data", files, type == CALLBACK_MESSAGE, problems);
        }
      }
      case CALLBACK_DEFERRED -> {
        if ((data.path("flags").asInt() & ~EPHEMERAL) != 0) {
          problems.add("/data/flags", "MESSAGE_FLAGS_INVALID", "only EPHEMERAL can be set here");
        }
      }
      case CALLBACK_FORM -> FormRules.check(data, "/data", problems);
      default -> {}
    }
  }

  /// Collects problems.
  static final class Problems {
    private final List<Problem> found = new ArrayList<>();

    void add(String path, String code, String message) {
      found.add(Problem.of(path, code, message));
    }

    void limit(String path, long length, long most) {
      if (length > most) {
        add(path, "BASE_TYPE_MAX_LENGTH", "Must be " + most + " or fewer in length.");
      }
    }

    /// Each custom id once.
    void unique(JsonNode components, String path, Set<String> seen) {
      for (int i = 0; i < components.size(); i++) {
        JsonNode component = components.get(i);
        String at = path + "/" + i;
        once(component, at, seen);
        unique(component.path("components"), at + "/components", seen);
        for (String single : List.of("accessory", "component")) {
          once(component.path(single), at + "/" + single, seen);
        }
      }
    }

    private void once(JsonNode component, String at, Set<String> seen) {
      if (Json.has(component, "custom_id") && !seen.add(Json.text(component, "custom_id"))) {
        add(
            at + "/custom_id",
            "COMPONENT_CUSTOM_ID_DUPLICATED",
            "Component custom id cannot be duplicated");
      }
    }

    List<Problem> all() {
      return found;
    }
  }
}

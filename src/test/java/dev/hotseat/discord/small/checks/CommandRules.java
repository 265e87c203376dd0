package dev.hotseat.discord.small.checks;

import com.fasterxml.jackson.databind.JsonNode;
import dev.hotseat.discord.small.wire.Json;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/// Rules for the registration of commands.
final class CommandRules {
  private static final int SLASH = 1;
  private static final int MESSAGE_MENU = 3;
  private static final int SUBCOMMAND = 1;
  private static final int GROUP = 2;
  private static final int MOST_SLASH = 100;
  private static final int MOST_MENU = 15;
  private static final int MOST_CHARACTERS = 8000;
  private static final int MOST_NAME = 32;
  private static final Pattern NAME =
      Pattern.compile("[-_'\\p{L}\\p{N}\\p{IsDevanagari}\\p{IsThai}]{1,32}");

  private CommandRules() {}

  static void all(JsonNode commands, OwnRules.Problems problems) {
    Set<String> names = new HashSet<>();
    int[] counts = new int[4];
    for (int i = 0; i < commands.size(); i++) {
      JsonNode command = commands.get(i);
      int type = command.path("type").asInt(SLASH);
      counts[Math.clamp(type, 0, 3)]++;
      one(command, "/" + i, problems);
      if (!names.add(type + Json.text(command, "name"))) {
        problems.add(
            "/" + i + "/name",
            "APPLICATION_COMMANDS_DUPLICATE_NAME",
            "Application command names must be unique");
      }
    }
    problems.limit("", counts[1], MOST_SLASH);
    problems.limit("", counts[2], MOST_MENU);
    problems.limit("", counts[3], MOST_MENU);
  }

  static void one(JsonNode command, String path, OwnRules.Problems problems) {
    if (command.path("type").asInt(SLASH) == SLASH) {
      named(command, path, problems);
      described(command, path, problems);
      options(command.path("options"), path + "/options", 0, problems);
    } else if (command.path("type").asInt() <= MESSAGE_MENU) {
      menu(command, path, problems);
    }
    problems.limit(path, size(command), MOST_CHARACTERS);
  }

  private static void menu(JsonNode command, String path, OwnRules.Problems problems) {
    if (!Json.text(command, "description").isEmpty() || !command.path("options").isEmpty()) {
      problems.add(
          path,
          "APPLICATION_COMMAND_CONTEXT_MENU_DESCRIPTION_NOT_ALLOWED",
          "Context menu commands have neither description nor options");
    }
    problems.limit(path + "/name", MessageRules.length(Json.text(command, "name")), MOST_NAME);
  }

  private static void named(JsonNode node, String path, OwnRules.Problems problems) {
    name(Json.text(node, "name"), path + "/name", problems);
    node.path("name_localizations")
        .properties()
        .forEach(
            entry ->
                name(
                    entry.getValue().asText(),
                    path + "/name_localizations/" + entry.getKey(),
                    problems));
  }

  private static void name(String name, String path, OwnRules.Problems problems) {
    if (!NAME.matcher(name).matches() || !name.equals(name.toLowerCase(Locale.ROOT))) {
      problems.add(
          path, "APPLICATION_COMMAND_INVALID_NAME", "Command name is invalid: \"" + name + "\"");
    }
  }

  private static void described(JsonNode node, String path, OwnRules.Problems problems) {
    if (Json.text(node, "description").isBlank()) {
      problems.add(path + "/description", "BASE_TYPE_REQUIRED", "This field is required");
    }
  }

  private static void options(
      JsonNode options, String path, int depth, OwnRules.Problems problems) {
    Set<String> names = new HashSet<>();
    boolean optional = false;
    for (int i = 0; i < options.size(); i++) {
      JsonNode option = options.get(i);
      String at = path + "/" + i;
      named(option, at, problems);
      described(option, at, problems);
      nested(option, at, depth, problems);
      if (!names.add(Json.text(option, "name"))) {
        problems.add(
            at + "/name",
            "APPLICATION_COMMAND_OPTIONS_NAME_DUPLICATED",
            "Option names must be unique");
      }
      boolean required = option.path("required").asBoolean();
      if (required && optional) {
        problems.add(
            at,
            "APPLICATION_COMMAND_OPTIONS_REQUIRED_INVALID",
            "Required options must be placed before non-required options");
      }
      optional |= !required && option.path("type").asInt() > GROUP;
    }
  }

  private static void nested(JsonNode option, String path, int depth, OwnRules.Problems problems) {
    int type = option.path("type").asInt();
    if ((type == GROUP && depth > 0) || (type == SUBCOMMAND && depth > 1)) {
      problems.add(
          path, "APPLICATION_COMMAND_INVALID_NESTING", "at most command, group, subcommand");
    }
    if (type <= GROUP) {
      options(option.path("options"), path + "/options", type == GROUP ? 1 : 2, problems);
    }
    if (option.path("autocomplete").asBoolean() && !option.path("choices").isEmpty()) {
      problems.add(
          path, "APPLICATION_COMMAND_OPTIONS_CHOICES_INVALID", "choices or autocomplete, not both");
    }
  }

  /// The characters that count towards the limit of a command; of translations the longest counts.
  private static long size(JsonNode node) {
    long size = longest(node, "name") + longest(node, "description");
    for (JsonNode choice : Json.list(node, "choices")) {
      JsonNode value = choice.path("value");
      size += longest(choice, "name") + (value.isTextual() ? value.asText().length() : 0);
    }
    return size + Json.list(node, "options").stream().mapToLong(CommandRules::size).sum();
  }

  private static long longest(JsonNode node, String field) {
    List<JsonNode> translated =
        node.path(field + "_localizations").properties().stream()
            .map(java.util.Map.Entry::getValue)
            .toList();
    return Math.max(
        MessageRules.length(Json.text(node, field)),
        translated.stream().mapToLong(t -> MessageRules.length(t.asText())).max().orElse(0));
  }
}

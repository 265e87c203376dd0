package dev.hotseat.discord.small.checks;

import com.fasterxml.jackson.databind.JsonNode;
import dev.hotseat.discord.small.wire.Json;
import java.util.HashSet;
import java.util.List;
import java.util.stream.StreamSupport;

/// Rules for messages.
final class MessageRules {
  private static final int CARD = 1 << 15;
  private static final int MOST_CONTENT = 2000;
  private static final int MOST_EMBED_TEXT = 6000;
  private static final int MOST_CARD_TEXT = 4000;
  private static final int MOST_CARD_COMPONENTS = 40;
  private static final int MOST_ROWS = 5;

  private MessageRules() {}

  static void check(
      JsonNode body, String path, List<String> files, boolean fresh, OwnRules.Problems problems) {
    JsonNode components = body.path("components");
    boolean card = (body.path("flags").asInt() & CARD) != 0;
    problems.limit(path + "/content", length(Json.text(body, "content")), MOST_CONTENT);
    problems.limit(path + "/embeds", embedText(body), MOST_EMBED_TEXT);
    problems.unique(components, path + "/components", new HashSet<>());
    ComponentRules.check(components, path + "/components", files, problems);
    mentions(body.path("allowed_mentions"), path + "/allowed_mentions", problems);
    attachments(body, path, files, problems);
    if (card) {
      card(body, path, problems);
    } else if (fresh || components.isArray()) {
      plain(components, path, fresh, problems);
    }
    if (fresh && !card && isEmpty(body, files)) {
      problems.add(path, "EMPTY_MESSAGE", "Cannot send an empty message");
    }
  }

  private static void card(JsonNode body, String path, OwnRules.Problems problems) {
    for (String legacy : List.of("content", "embeds", "poll", "sticker_ids")) {
      JsonNode value = body.path(legacy);
      if (value.isArray() ? !value.isEmpty() : !value.asText("").isEmpty() || value.isObject()) {
        problems.add(
            path + "/" + legacy,
            "MESSAGE_CANNOT_USE_LEGACY_FIELDS_WITH_COMPONENTS_V2",
            "The field cannot be used with MessageFlags.IS_COMPONENTS_V2");
      }
    }
    JsonNode components = body.path("components");
    if (ComponentRules.count(components) > MOST_CARD_COMPONENTS) {
      problems.add(
          path + "/components",
          "COMPONENT_MAX_TOTAL_COMPONENTS_EXCEEDED",
          "The maximum number of total components is " + MOST_CARD_COMPONENTS);
    }
    long text = components.findValues("content").stream().mapToLong(c -> length(c.asText())).sum();
    if (text > MOST_CARD_TEXT) {
      problems.add(
          path + "/components",
          "COMPONENT_DISPLAYABLE_TEXT_SIZE_EXCEEDED",
          "The total displayable text size exceeds " + MOST_CARD_TEXT);
    }
  }

  private static void plain(
      JsonNode components, String path, boolean fresh, OwnRules.Problems problems) {
    if (components.size() > MOST_ROWS) {
      problems.limit(path + "/components", components.size(), MOST_ROWS);
    }
    for (int i = 0; fresh && i < components.size(); i++) {
      if (components.get(i).path("type").asInt() != 1) {
        problems.add(
            path + "/components/" + i,
            "UNION_TYPE_CHOICES",
            "Only action rows can be used without MessageFlags.IS_COMPONENTS_V2");
      }
    }
  }

  private static boolean isEmpty(JsonNode body, List<String> files) {
    return Json.text(body, "content").isBlank()
        && files.isEmpty()
        && body.path("embeds").isEmpty()
        && body.path("components").isEmpty()
        && body.path("sticker_ids").isEmpty()
        && !Json.has(body, "poll");
  }

  private static void mentions(JsonNode allowed, String path, OwnRules.Problems problems) {
    for (String kind : List.of("users", "roles")) {
      if (!allowed.path(kind).isEmpty() && Json.texts(allowed, "parse").contains(kind)) {
        problems.add(
            path,
            "MESSAGE_ALLOWED_MENTIONS_PARSE_EXCLUSIVE",
            "parse:[\"" + kind + "\"] and " + kind + ": [ids...] are mutually exclusive.");
      }
    }
  }

  private static void attachments(
      JsonNode body, String path, List<String> files, OwnRules.Problems problems) {
    List<JsonNode> attachments = Json.list(body, "attachments");
    for (int i = 0; i < attachments.size(); i++) {
      long id = attachments.get(i).path("id").asLong();
      if (id < 1_000 && id >= files.size()) {
        problems.add(
            path + "/attachments/" + i, "ATTACHMENT_NOT_FOUND", "no file with the id " + id);
      }
    }
  }

  private static long embedText(JsonNode body) {
    return Json.list(body, "embeds").stream().mapToLong(MessageRules::textOf).sum();
  }

  private static long textOf(JsonNode embed) {
    long fields =
        StreamSupport.stream(embed.path("fields").spliterator(), false)
            .mapToLong(f -> length(Json.text(f, "name")) + length(Json.text(f, "value")))
            .sum();
    return fields
        + length(Json.text(embed, "title"))
        + length(Json.text(embed, "description"))
        + length(Json.text(embed.path("footer"), "text"))
        + length(Json.text(embed.path("author"), "name"));
  }

  static long length(String text) {
    return text.codePointCount(0, text.length());
  }
}

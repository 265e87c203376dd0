package dev.hotseat.discord.small.world;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.hotseat.discord.small.wire.Json;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/// Works out whom a message pings, by its text and `allowed_mentions`.
final class Mentions {
  private static final Pattern USER = Pattern.compile("<@!?(\\d+)>");
  private static final Pattern ROLE = Pattern.compile("<@&(\\d+)>");
  private static final Pattern EVERYONE = Pattern.compile("@(everyone|here)\\b");

  private Mentions() {}

  static void fill(World world, Channel channel, ObjectNode message, JsonNode body) {
    String text = Json.text(message, "content") + "\n" + texts(message.path("components"));
    JsonNode allowed = body.path("allowed_mentions");
    Set<String> users = found(USER, text, allows(allowed, "users"));
    JsonNode referenced = message.path("referenced_message");
    if (referenced.isObject() && allowed.path("replied_user").asBoolean(!allowed.isObject())) {
      users.add(Json.text(referenced.path("author"), "id"));
    }
    boolean mayAll =
        channel.may(Json.text(message.path("author"), "id"), Permission.MENTION_EVERYONE);
    boolean all = mayAll && EVERYONE.matcher(text).find() && allows(allowed, "everyone").test("");
    message.put("mention_everyone", all);
    message.set("mentions", Json.array(users.stream().flatMap(id -> user(world, id)).toList()));
    message.set(
        "mention_roles", Json.array(List.copyOf(found(ROLE, text, allows(allowed, "roles")))));
  }

  private static java.util.stream.Stream<ObjectNode> user(World world, String id) {
    try {
      return java.util.stream.Stream.of(world.userJson(id));
    } catch (Refusal unknown) {
      return java.util.stream.Stream.empty();
    }
  }

  private static Predicate<String> allows(JsonNode allowed, String kind) {
    if (!allowed.isObject()) {
      return id -> true;
    }
    return id ->
        Json.texts(allowed, "parse").contains(kind) || Json.texts(allowed, kind).contains(id);
  }

  private static Set<String> found(Pattern pattern, String text, Predicate<String> allowed) {
    Set<String> found = new LinkedHashSet<>();
    pattern
        .matcher(text)
        .results()
        .map(match -> match.group(1))
        .filter(allowed)
        .forEach(found::add);
    return found;
  }

  private static String texts(JsonNode components) {
    StringBuilder text = new StringBuilder();
    components.findValues("content").forEach(content -> text.append(content.asText()).append('\n'));
    return text.toString();
  }
}

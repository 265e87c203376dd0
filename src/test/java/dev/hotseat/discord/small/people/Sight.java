package dev.hotseat.discord.small.people;

import com.fasterxml.jackson.databind.JsonNode;
import dev.hotseat.discord.small.wire.Json;
import dev.hotseat.discord.small.world.Channel;
import dev.hotseat.discord.small.world.Message;
import dev.hotseat.discord.small.world.Refusal;
import dev.hotseat.discord.small.world.World;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/// Messages as a person reads them, in plain text.
final class Sight {
  private static final Pattern USER = Pattern.compile("<@!?(\\d+)>");
  private static final Pattern CHANNEL = Pattern.compile("<#(\\d+)>");

  private final World world;
  private final Person person;

  Sight(World world, Person person) {
    this.world = world;
    this.person = person;
  }

  String of(List<Message> messages) {
    StringBuilder text = new StringBuilder();
    for (Message message : messages) {
      text.append(text.isEmpty() ? "" : "\n").append(one(message));
    }
    person
        .form()
        .ifPresent(form -> text.append(text.isEmpty() ? "" : "\n").append(Drawing.form(form)));
    return readable(text.toString());
  }

  private String one(Message message) {
    JsonNode json = message.json();
    StringBuilder text = new StringBuilder(name(json.path("author")));
    if (json.path("referenced_message").isObject()) {
      text.append(" to ").append(name(json.path("referenced_message").path("author")));
    }
    text.append(message.onlyFor().isPresent() ? " (only you see this):\n" : ":\n");
    body(message, json)
        .lines()
        .forEach(line -> text.append(("  " + line).stripTrailing()).append('\n'));
    return text.toString();
  }

  private static String body(Message message, JsonNode json) {
    StringBuilder body = new StringBuilder();
    if (message.isLoading()) {
      body.append("is thinking …\n");
    }
    if (!message.text().isEmpty()) {
      body.append(message.text()).append('\n');
    }
    Json.list(json, "embeds").forEach(embed -> body.append(Drawing.embed(embed)));
    body.append(Drawing.components(json.path("components")));
    String components = json.path("components").toString();
    for (JsonNode file : Json.list(json, "attachments")) {
      // What a component shows is not shown once more.
      if (!components.contains(Json.text(file, "url"))) {
        body.append("(file ").append(Json.text(file, "filename")).append(")\n");
      }
    }
    message
        .reactions()
        .forEach((emoji, who) -> body.append(emoji).append(' ').append(who.size()).append('\n'));
    return body.toString();
  }

  private static String name(JsonNode user) {
    return Json.has(user, "global_name")
        ? Json.text(user, "global_name")
        : Json.text(user, "username");
  }

  private String readable(String text) {
    String named = USER.matcher(text).replaceAll(this::user);
    return CHANNEL.matcher(named).replaceAll(this::channel);
  }

  private String user(MatchResult match) {
    try {
      return "@" + java.util.regex.Matcher.quoteReplacement(name(world.userJson(match.group(1))));
    } catch (Refusal unknown) {
      return "@unknown";
    }
  }

  private String channel(MatchResult match) {
    return "#" + world.channel(match.group(1)).map(Channel::name).orElse("unknown");
  }
}

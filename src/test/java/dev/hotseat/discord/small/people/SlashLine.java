package dev.hotseat.discord.small.people;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.hotseat.discord.small.wire.Json;
import dev.hotseat.discord.small.world.Server;
import dev.hotseat.discord.small.world.World;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// Reads a slash command as the client shows it: `/settings show` or `/ask topic:security level:x`.
final class SlashLine {
  private static final int SUBCOMMAND = 1;
  private static final int GROUP = 2;

  private final World world;
  private final Person person;

  SlashLine(World world, Person person) {
    this.world = world;
    this.person = person;
  }

  /// @param focused whether the last option is still being typed
  /// @throws NotOffered for what the client would not send
  ObjectNode read(String line, boolean focused) {
    String rest = line.strip().replaceFirst("^/", "");
    String name = rest.split("\\s", 2)[0];
    ObjectNode command = new Offer(world, person).slashCommand(name);
    ObjectNode resolved = Json.object();
    ObjectNode data = Json.object("id", Json.text(command, "id"), "name", name, "type", 1);
    ArrayNode options = options(command, after(rest, name), focused, resolved);
    if (!options.isEmpty()) {
      data.set("options", options);
    }
    if (!resolved.isEmpty()) {
      data.set("resolved", resolved);
    }
    return data;
  }

  private static String after(String line, String word) {
    return line.substring(word.length()).strip();
  }

  private ArrayNode options(JsonNode node, String rest, boolean focused, ObjectNode resolved) {
    List<JsonNode> known = Json.list(node, "options");
    boolean nested = known.stream().anyMatch(option -> option.path("type").asInt() <= GROUP);
    if (!nested) {
      return values(known, rest, focused, resolved);
    }
    String name = rest.split("\\s", 2)[0];
    JsonNode sub =
        known.stream()
            .filter(option -> Json.text(option, "name").equals(name))
            .findFirst()
            .orElseThrow(() -> new NotOffered("no subcommand \"" + name + "\""));
    ArrayNode inside = options(sub, after(rest, name), focused, resolved);
    return Json.array(
        Json.object("name", name, "type", sub.path("type").asInt(SUBCOMMAND), "options", inside));
  }

  private ArrayNode values(
      List<JsonNode> known, String rest, boolean focused, ObjectNode resolved) {
    List<JsonNode> given = new ArrayList<>();
    String names =
        known.stream()
            .map(option -> Pattern.quote(Json.text(option, "name")))
            .collect(Collectors.joining("|"));
    Matcher starts = Pattern.compile("(?:^|\\s)(" + names + "):").matcher(rest);
    List<int[]> marks = new ArrayList<>();
    while (!known.isEmpty() && starts.find()) {
      marks.add(new int[] {starts.start(), starts.start(1), starts.end(1)});
    }
    if (marks.isEmpty() ? !rest.isEmpty() : marks.getFirst()[0] > 0) {
      throw new NotOffered("not an option: \"" + rest + "\"");
    }
    for (int i = 0; i < marks.size(); i++) {
      int[] mark = marks.get(i);
      boolean last = i == marks.size() - 1;
      String value = rest.substring(mark[2] + 1, last ? rest.length() : marks.get(i + 1)[0]);
      JsonNode option = named(known, rest.substring(mark[1], mark[2]));
      given.add(value(option, value.strip(), focused && last, resolved));
    }
    refuseMissing(known, given, focused);
    return Json.array(given);
  }

  private static JsonNode named(List<JsonNode> known, String name) {
    return known.stream()
        .filter(option -> Json.text(option, "name").equals(name))
        .findFirst()
        .orElseThrow();
  }

  private static void refuseMissing(List<JsonNode> known, List<JsonNode> given, boolean focused) {
    known.stream()
        .filter(option -> !focused && option.path("required").asBoolean())
        .map(option -> Json.text(option, "name"))
        .filter(name -> given.stream().noneMatch(g -> Json.text(g, "name").equals(name)))
        .findFirst()
        .ifPresent(
            name -> {
              throw new NotOffered("the option \"" + name + "\" is required");
            });
  }

  private ObjectNode value(JsonNode option, String text, boolean focused, ObjectNode resolved) {
    int type = option.path("type").asInt();
    ObjectNode value = Json.object("name", Json.text(option, "name"), "type", type);
    if (focused) {
      return value.put("value", text).put("focused", true);
    }
    value.set("value", chosen(option, text).orElseGet(() -> plain(type, text, resolved)));
    OptionLimits.check(option, value.get("value"));
    return value;
  }

  private Optional<JsonNode> chosen(JsonNode option, String text) {
    List<JsonNode> choices = Json.list(option, "choices");
    if (choices.isEmpty()) {
      return option.path("autocomplete").asBoolean() ? person.chosen(text) : Optional.empty();
    }
    return Optional.of(
        choices.stream()
            .filter(
                choice ->
                    Json.text(choice, "name").equals(text)
                        || Json.text(choice, "value").equals(text))
            .map(choice -> choice.path("value"))
            .findFirst()
            .orElseThrow(() -> new NotOffered("not a choice: \"" + text + "\"")));
  }

  private JsonNode plain(int type, String text, ObjectNode resolved) {
    return switch (type) {
      case 4 -> Json.read(Long.toString(Long.parseLong(text)));
      case 5 -> Json.read(Boolean.toString(Boolean.parseBoolean(text)));
      case 6, 9 -> user(text, resolved);
      case 7 -> channel(text, resolved);
      case 8 -> role(text, resolved);
      case 10 -> Json.read(Double.toString(Double.parseDouble(text)));
      default -> Json.array(text).get(0);
    };
  }

  private Server server() {
    return person.place().server().orElseThrow(() -> new NotOffered("not in a server"));
  }

  private JsonNode user(String name, ObjectNode resolved) {
    ObjectNode member =
        server().members().stream()
            .filter(m -> named(m.path("user"), name.replaceFirst("^@", "")))
            .findFirst()
            .orElseThrow(() -> new NotOffered("no member " + name))
            .deepCopy();
    JsonNode user = member.remove("user");
    String id = Json.text(user, "id");
    member.put("permissions", Long.toString(person.place().permissions(id)));
    resolved.withObjectProperty("users").set(id, user);
    resolved.withObjectProperty("members").set(id, member);
    return user.path("id");
  }

  private static boolean named(JsonNode user, String name) {
    return Json.text(user, "global_name").equals(name) || Json.text(user, "username").equals(name);
  }

  private JsonNode channel(String name, ObjectNode resolved) {
    ObjectNode channel = server().channelNamed(name.replaceFirst("^#", "")).json();
    String id = Json.text(channel, "id");
    channel.put(
        "permissions", Long.toString(world.channel(id).orElseThrow().permissions(person.id())));
    resolved.withObjectProperty("channels").set(id, channel);
    return channel.path("id");
  }

  private JsonNode role(String name, ObjectNode resolved) {
    ObjectNode role =
        server().roles().stream()
            .filter(r -> Json.text(r, "name").equals(name.replaceFirst("^@", "")))
            .findFirst()
            .orElseThrow(() -> new NotOffered("no role " + name));
    resolved.withObjectProperty("roles").set(Json.text(role, "id"), role);
    return role.path("id");
  }
}

package dev.hotseat.discord.small.people;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.hotseat.discord.small.wire.Json;
import dev.hotseat.discord.small.world.Channel;
import dev.hotseat.discord.small.world.Message;
import dev.hotseat.discord.small.world.Permission;
import dev.hotseat.discord.small.world.Server;
import dev.hotseat.discord.small.world.World;
import java.util.List;

/// The commands that Discord's client offers a person where they are.
final class Offer {
  private static final int SLASH = 1;
  private static final int MESSAGE_MENU = 3;

  private final World world;
  private final Person person;

  Offer(World world, Person person) {
    this.world = world;
    this.person = person;
  }

  /// The slash command of a name.
  ///
  /// @throws NotOffered where it is not offered, with the reason
  ObjectNode slashCommand(String name) {
    return find(name, SLASH);
  }

  ObjectNode messageCommand(String name, Message message) {
    ObjectNode command = find(name, MESSAGE_MENU);
    return Json.object(
        "id", Json.text(command, "id"),
        "name", name,
        "type", MESSAGE_MENU,
        "target_id", message.id(),
        "resolved", Json.object("messages", Json.object(message.id(), message.json())));
  }

  private ObjectNode find(String name, int type) {
    Channel place = person.place();
    String server = place.server().map(Server::id).orElse("");
    ObjectNode command =
        world
            .application()
            .commands()
            .offered(server)
            .filter(known -> known.path("type").asInt() == type)
            .filter(known -> Json.text(known, "name").equals(name))
            .findFirst()
            .orElseThrow(() -> new NotOffered("no command \"" + name + "\" is registered"));
    refuseWhereNotOffered(command, place);
    return command;
  }

  private void refuseWhereNotOffered(ObjectNode command, Channel place) {
    String name = Json.text(command, "name");
    List<Integer> contexts = integers(command, "contexts", List.of(0, 1, 2));
    List<Integer> installs = integers(command, "integration_types", List.of(0));
    boolean installed = world.application().isInstalledBy(person.id()) && installs.contains(1);
    boolean hasBot = place.server().map(Server::hasBot).orElse(true) && installs.contains(0);
    if (!contexts.contains(place.isDirect() ? 1 : 0)) {
      throw new NotOffered(name + " is not offered in " + place);
    }
    if (!installed && !hasBot) {
      throw new NotOffered(name + " is not installed in " + place);
    }
    if (place.isArchived()) {
      throw new NotOffered("commands are not offered in archived threads");
    }
    place.server().ifPresent(server -> refuseWithoutRight(command, place));
  }

  private void refuseWithoutRight(ObjectNode command, Channel place) {
    long has = place.permissions(person.id());
    boolean admin = (has & Permission.ADMINISTRATOR.bit()) != 0;
    if ((has & Permission.USE_APPLICATION_COMMANDS.bit()) == 0) {
      throw new NotOffered(person.name() + " may not use commands in " + place);
    }
    if (Json.has(command, "default_member_permissions")) {
      long needed = command.path("default_member_permissions").asLong();
      if (!admin && (needed == 0 || (has & needed) != needed)) {
        throw new NotOffered(
            Json.text(command, "name") + " is not offered to " + person.name() + ": permissions");
      }
    }
  }

  private static List<Integer> integers(JsonNode node, String field, List<Integer> otherwise) {
    return node.path(field).isArray()
        ? Json.list(node, field).stream().map(JsonNode::asInt).toList()
        : otherwise;
  }
}

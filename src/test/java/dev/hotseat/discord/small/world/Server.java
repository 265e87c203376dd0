package dev.hotseat.discord.small.world;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.hotseat.discord.small.wire.Json;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// A server ("guild") with its roles, members and channels. What is changed here the bot is told.
public final class Server {
  private final World world;
  private final String id;
  private final String name;
  private final String owner;
  private final Map<String, ObjectNode> roles = new LinkedHashMap<>();
  private final Map<String, ObjectNode> members = new LinkedHashMap<>();
  private final String botRole;
  private String locale = "en-US";
  private boolean bot = true;
  private boolean available = true;
  private Optional<String> systemChannel = Optional.empty();

  Server(World world, String id, String name, String owner) {
    this.world = world;
    this.id = id;
    this.name = name;
    this.owner = owner;
    putRole(id, "@everyone", Permission.ordinary());
    botRole = world.newId();
    putRole(botRole, "Hotseat", Permission.ordinary());
    addMember(world.application().id());
    give(world.application().id(), botRole);
    if (!owner.isEmpty()) {
      addMember(owner);
    }
  }

  /// Makes a text channel.
  public Channel channel(String channelName) {
    return world.act(
        () -> {
          Channel channel = world.add(Channel.in(this, Channel.TEXT, world, channelName));
          tell("CHANNEL_CREATE", channel.json());
          return channel;
        });
  }

  /// Makes a forum.
  ///
  /// @param tags the names of the tags that its posts may have
  public Channel forum(String channelName, boolean tagRequired, String... tags) {
    return world.act(
        () -> {
          Channel forum = world.add(Channel.in(this, Channel.FORUM, world, channelName));
          forum.besides().setAll(Forum.json(world, tagRequired, List.of(tags)));
          tell("CHANNEL_CREATE", forum.json());
          return forum;
        });
  }

  /// The channel of this name, threads included.
  ///
  /// @throws IllegalArgumentException where there is none
  public Channel channelNamed(String channelName) {
    return channels().stream()
        .filter(channel -> channel.name().equals(channelName))
        .reduce((first, last) -> last)
        .orElseThrow(() -> new IllegalArgumentException("no channel #" + channelName));
  }

  /// Makes a role.
  ///
  /// @return its id
  public String role(String roleName, Permission... permissions) {
    return world.act(
        () -> {
          String role = world.newId();
          putRole(role, roleName, Permission.bits(permissions));
          tell("GUILD_ROLE_CREATE", Json.object("guild_id", id, "role", role(role)));
          return role;
        });
  }

  /// Changes what a role may do everywhere in the server.
  public void permit(String role, long permissions) {
    world.act(
        () -> {
          role(role).put("permissions", Long.toString(permissions));
          tell("GUILD_ROLE_UPDATE", Json.object("guild_id", id, "role", role(role)));
        });
  }

  /// Lets somebody join.
  public void join(String userId) {
    world.act(
        () -> {
          addMember(userId);
          tell("GUILD_MEMBER_ADD", memberWithServer(userId));
        });
  }

  /// Lets somebody leave.
  public void leave(String userId) {
    world.act(
        () -> {
          members.remove(userId);
          tell("GUILD_MEMBER_REMOVE", Json.object("guild_id", id, "user", world.userJson(userId)));
        });
  }

  /// Gives a member a role.
  public void give(String userId, String role) {
    world.act(
        () -> {
          ((ArrayNode) member(userId).path("roles")).add(role);
          tell("GUILD_MEMBER_UPDATE", memberWithServer(userId));
        });
  }

  /// Takes all roles from a member.
  public void takeRoles(String userId) {
    world.act(
        () -> {
          member(userId).set("roles", Json.array());
          tell("GUILD_MEMBER_UPDATE", memberWithServer(userId));
        });
  }

  /// Removes the bot, as kicking it does.
  public void removeBot() {
    world.act(
        () -> {
          world.tell(Dispatch.of("GUILD_DELETE", Json.object("id", id), id));
          bot = false;
        });
  }

  /// Invites the bot (again).
  public void inviteBot() {
    world.act(
        () -> {
          bot = true;
          tell("GUILD_CREATE", ServerJson.created(world, this));
        });
  }

  /// Makes the server unavailable, or available again: Discord's outages look so.
  public void setAvailable(boolean now) {
    world.act(
        () -> {
          available = now;
          tell(
              now ? "GUILD_CREATE" : "GUILD_DELETE",
              now ? ServerJson.created(world, this) : Json.object("id", id, "unavailable", true));
        });
  }

  private ObjectNode role(String role) {
    return Optional.ofNullable(roles.get(role)).orElseThrow();
  }

  private void putRole(String role, String roleName, long permissions) {
    roles.put(role, ServerJson.role(role, roleName, permissions, roles.size()));
  }

  private void addMember(String userId) {
    members.put(userId, Users.member(world.userJson(userId), world.clock().instant().toString()));
  }

  private ObjectNode memberWithServer(String userId) {
    return member(userId).deepCopy().put("guild_id", id);
  }

  private void tell(String type, ObjectNode data) {
    if (bot) {
      world.tell(Dispatch.of(type, data, id));
    }
  }

  public String id() {
    return id;
  }

  public String name() {
    return name;
  }

  public String owner() {
    return owner;
  }

  /// The bot's own role.
  public String botRole() {
    return botRole;
  }

  public boolean hasBot() {
    return bot;
  }

  public boolean isAvailable() {
    return available;
  }

  public String locale() {
    return locale;
  }

  /// Sets the server's language, `de` for instance.
  public void speak(String language) {
    locale = language;
  }

  /// Names the channel for system messages.
  public void systemChannel(Channel channel) {
    systemChannel = Optional.of(channel.id());
  }

  Optional<String> systemChannel() {
    return systemChannel;
  }

  /// Whether somebody is a member.
  public boolean has(String userId) {
    return members.containsKey(userId);
  }

  /// A member's JSON.
  ///
  /// @throws Refusal where the user is none
  public ObjectNode member(String userId) {
    return Optional.ofNullable(members.get(userId)).orElseThrow(Refusal::unknownMember);
  }

  public Collection<ObjectNode> members() {
    return List.copyOf(members.values());
  }

  public Collection<ObjectNode> roles() {
    return List.copyOf(roles.values());
  }

  /// Channels and threads.
  public List<Channel> channels() {
    return world.channels().stream()
        .filter(channel -> channel.server().filter(this::equals).isPresent())
        .toList();
  }

  /// What a member may do in the server as a whole.
  public long permissions(String userId) {
    if (userId.equals(owner)) {
      return -1L >>> 1;
    }
    return Json.texts(member(userId), "roles").stream()
        .map(roles::get)
        .mapToLong(role -> role == null ? 0 : role.path("permissions").asLong())
        .reduce(role(id).path("permissions").asLong(), (a, b) -> a | b);
  }

  /// The roles of a member, with the role of all.
  List<String> rolesOf(String userId) {
    return Json.texts(member(userId), "roles");
  }

  @Override
  public String toString() {
    return name + Arrays.asList(id);
  }
}

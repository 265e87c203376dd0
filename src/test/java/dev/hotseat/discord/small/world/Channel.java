package dev.hotseat.discord.small.world;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.hotseat.discord.small.wire.Json;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/// A place for messages: a text channel, a thread, or the bot's direct channel with somebody. Or a
/// forum, which has threads alone.
public final class Channel {
  static final int TEXT = 0;
  static final int DIRECT = 1;
  static final int PUBLIC_THREAD = 11;
  static final int PRIVATE_THREAD = 12;
  static final int FORUM = 15;

  private final World world;
  private final String id;
  private final int type;
  private final @Nullable Server server;
  private final @Nullable Channel parent;
  private final String person;
  private final NavigableMap<Long, Message> messages = new TreeMap<>();
  private final Map<String, ObjectNode> threadMembers = new LinkedHashMap<>();
  private final Map<String, ObjectNode> overwrites = new LinkedHashMap<>();
  private final ObjectNode threadMetadata = Json.object();
  // What forums and their posts have besides.
  private final ObjectNode besides = Json.object();
  private String name;

  private Channel(
      World world,
      String id,
      int type,
      @Nullable Server server,
      @Nullable Channel parent,
      String name,
      String person) {
    this.world = world;
    this.id = id;
    this.type = type;
    this.server = server;
    this.parent = parent;
    this.name = name;
    this.person = person;
  }

  static Channel in(Server server, int type, World world, String name) {
    return new Channel(world, world.newId(), type, server, null, name, "");
  }

  static Channel direct(World world, String person) {
    return new Channel(world, world.newId(), DIRECT, null, null, "", person);
  }

  /// A thread under a channel; one that starts from a message has that message's id.
  static Channel thread(
      World world, Channel parent, String id, int type, String name, String owner) {
    Channel thread = new Channel(world, id, type, parent.server, parent, name, owner);
    String now = world.clock().instant().toString();
    thread
        .threadMetadata
        .put("archived", false)
        .put("archive_timestamp", now)
        .put("auto_archive_duration", 1440)
        .put("locked", false)
        .put("create_timestamp", now)
        .put("invitable", true);
    thread.addThreadMember(owner);
    return thread;
  }

  ObjectNode besides() {
    return besides;
  }

  void addThreadMember(String userId) {
    threadMembers.putIfAbsent(
        userId,
        Json.object(
            "id",
            id,
            "user_id",
            userId,
            "join_timestamp",
            world.clock().instant().toString(),
            "flags",
            0));
  }

  void removeThreadMember(String userId) {
    threadMembers.remove(userId);
  }

  /// Allows and denies permissions here for a role or a member.
  ///
  /// @param whom the id of the role or member
  public void overwrite(String whom, long allow, long deny) {
    world.act(
        () -> {
          boolean member = server != null && server.has(whom);
          overwrites.put(
              whom,
              Json.object(
                  "id",
                  whom,
                  "type",
                  member ? 1 : 0,
                  "allow",
                  Long.toString(allow),
                  "deny",
                  Long.toString(deny)));
          tell("CHANNEL_UPDATE");
        });
  }

  /// Takes permissions from the bot in this channel.
  public void denyBot(Permission... permissions) {
    overwrite(server().orElseThrow().botRole(), 0, Permission.bits(permissions));
  }

  /// Deletes the channel or thread.
  public void delete() {
    world.act(
        () -> {
          world.remove(this);
          world.channels().stream()
              .filter(other -> this.equals(other.parent))
              .forEach(Channel::delete);
          tell(isThread() ? "THREAD_DELETE" : "CHANNEL_DELETE");
        });
  }

  /// Archives a thread or opens it again, and locks it.
  public void archive(boolean archived, boolean locked) {
    world.act(
        () -> {
          threadMetadata
              .put("archived", archived)
              .put("locked", locked)
              .put("archive_timestamp", world.clock().instant().toString());
          tellTheMessageThatItBeganWith();
          tell("THREAD_UPDATE");
        });
  }

  private void tellTheMessageThatItBeganWith() {
    Message first = parent == null ? null : parent.messages.get(Long.parseLong(id));
    if (first != null) {
      first.live().set("thread", json());
    }
  }

  /// Lets moderators alone put a forum's tags on posts, or all.
  public void moderateTags(boolean moderated) {
    world.act(
        () -> {
          besides
              .path("available_tags")
              .forEach(tag -> ((ObjectNode) tag).put("moderated", moderated));
          tell("CHANNEL_UPDATE");
        });
  }

  /// Renames the channel.
  public void rename(String newName) {
    world.act(
        () -> {
          name = newName;
          tell(isThread() ? "THREAD_UPDATE" : "CHANNEL_UPDATE");
        });
  }

  private void tell(String event) {
    if (server != null && server.hasBot()) {
      world.tell(Dispatch.of(event, json(), server.id()));
    }
  }

  /// The channel's JSON.
  public ObjectNode json() {
    ObjectNode json =
        Json.object(
            "id",
            id,
            "type",
            type,
            "flags",
            0,
            "last_message_id",
            messages.isEmpty() ? null : messages.lastEntry().getValue().id());
    if (server == null) {
      return json.set("recipients", Json.array(world.userJson(person)));
    }
    json.put("guild_id", server.id())
        .put("name", name)
        .put("parent_id", parent == null ? null : parent.id)
        .put("rate_limit_per_user", 0)
        .setAll(besides.deepCopy());
    return isThread() ? threadJson(json) : textJson(json);
  }

  private ObjectNode textJson(ObjectNode json) {
    json.putNull("topic").put("position", 0).put("nsfw", false);
    return json.set("permission_overwrites", Json.array(overwrites.values()));
  }

  private ObjectNode threadJson(ObjectNode json) {
    json.put("owner_id", person)
        .put("message_count", messages.size())
        .put("total_message_sent", messages.size())
        .put("member_count", threadMembers.size());
    ObjectNode mine = threadMembers.get(world.application().id());
    if (mine != null) {
      json.set("member", mine);
    }
    return json.set("thread_metadata", threadMetadata.deepCopy());
  }

  /// What somebody may do here.
  public long permissions(String userId) {
    return ChannelPermissions.of(this, userId);
  }

  /// Whether somebody may do something here.
  public boolean may(String userId, Permission permission) {
    return (permissions(userId) & permission.bit()) != 0;
  }

  /// Whether somebody sees this place at all.
  public boolean mayView(String userId) {
    if (server == null) {
      return userId.equals(person) || userId.equals(world.application().id());
    }
    return server.has(userId)
        && may(userId, Permission.VIEW_CHANNEL)
        && (type != PRIVATE_THREAD
            || threadMembers.containsKey(userId)
            || may(userId, Permission.MANAGE_THREADS));
  }

  public String id() {
    return id;
  }

  public int type() {
    return type;
  }

  public String name() {
    return name;
  }

  public Optional<Server> server() {
    return Optional.ofNullable(server);
  }

  Optional<Channel> parent() {
    return Optional.ofNullable(parent);
  }

  Map<String, ObjectNode> overwrites() {
    return overwrites;
  }

  public Map<String, ObjectNode> threadMembers() {
    return threadMembers;
  }

  World world() {
    return world;
  }

  NavigableMap<Long, Message> messageMap() {
    return messages;
  }

  /// All messages, oldest first.
  public List<Message> messages() {
    return world.look(() -> List.copyOf(messages.values()));
  }

  public boolean isDirect() {
    return type == DIRECT;
  }

  public boolean isForum() {
    return type == FORUM;
  }

  public boolean isThread() {
    return type == PUBLIC_THREAD || type == PRIVATE_THREAD;
  }

  public boolean isArchived() {
    return threadMetadata.path("archived").asBoolean();
  }

  public boolean isLocked() {
    return threadMetadata.path("locked").asBoolean();
  }

  /// Whom a direct channel is with.
  public String person() {
    return person;
  }

  boolean isDirectWith(String userId) {
    return type == DIRECT && person.equals(userId);
  }

  @Override
  public String toString() {
    return isDirect() ? "@" + person : "#" + name;
  }
}

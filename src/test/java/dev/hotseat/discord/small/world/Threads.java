package dev.hotseat.discord.small.world;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.hotseat.discord.small.wire.Json;
import java.util.List;
import java.util.Objects;

/// Opens threads, and lets people in and out.
public final class Threads {
  private static final int HAS_THREAD = 1 << 5;

  private final World world;

  /// @param world where the threads are
  public Threads(World world) {
    this.world = world;
  }

  /// Opens a thread under a message; it has the message's id.
  public Channel fromMessage(Message message, String name, String owner) {
    return world.act(
        () -> {
          Channel thread =
              opened(
                  Channel.thread(
                      world, message.channel(), message.id(), Channel.PUBLIC_THREAD, name, owner));
          message.live().put("flags", message.live().path("flags").asInt() | HAS_THREAD);
          message.live().set("thread", thread.json());
          return thread;
        });
  }

  /// Opens a thread of its own.
  public Channel create(Channel channel, String name, String owner, boolean hidden) {
    int type = hidden ? Channel.PRIVATE_THREAD : Channel.PUBLIC_THREAD;
    return world.act(
        () -> opened(Channel.thread(world, channel, world.newId(), type, name, owner)));
  }

  /// Opens a post in a forum.
  ///
  /// @param tags the ids of its tags
  public Channel post(Channel forum, String name, String owner, List<String> tags) {
    return world.act(
        () -> {
          int type = Channel.PUBLIC_THREAD;
          Channel post = Channel.thread(world, forum, world.newId(), type, name, owner);
          post.besides().set("applied_tags", Json.array(tags));
          return opened(post);
        });
  }

  private Channel opened(Channel thread) {
    world.add(thread);
    if (thread.mayView(world.application().id())) {
      tell("THREAD_CREATE", thread, thread.json().put("newly_created", true));
    }
    return thread;
  }

  /// The threads under a channel.
  public List<Channel> under(Channel channel) {
    return world.channels().stream()
        .filter(thread -> thread.isThread() && thread.parent().filter(channel::equals).isPresent())
        .toList();
  }

  /// Lets somebody into a thread.
  public void add(Channel thread, String userId) {
    world.act(
        () -> {
          thread.addThreadMember(userId);
          ObjectNode members = members(thread);
          members.set("added_members", Json.array(added(thread, userId)));
          tell("THREAD_MEMBERS_UPDATE", thread, members);
        });
  }

  private ObjectNode added(Channel thread, String userId) {
    ObjectNode added = Objects.requireNonNull(thread.threadMembers().get(userId)).deepCopy();
    added.set("member", thread.server().orElseThrow().member(userId));
    return added.putNull("presence");
  }

  /// Takes somebody out of a thread.
  public void remove(Channel thread, String userId) {
    world.act(
        () -> {
          thread.removeThreadMember(userId);
          ObjectNode members = members(thread);
          members.set("removed_member_ids", Json.array(userId));
          tell("THREAD_MEMBERS_UPDATE", thread, members);
        });
  }

  private static ObjectNode members(Channel thread) {
    return Json.object(
        "id", thread.id(),
        "guild_id", thread.server().orElseThrow().id(),
        "member_count", thread.threadMembers().size());
  }

  private void tell(String type, Channel thread, ObjectNode data) {
    thread
        .server()
        .filter(Server::hasBot)
        .ifPresent(server -> world.tell(Dispatch.of(type, data, server.id())));
  }
}

package dev.hotseat.discord.small.rest;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.hotseat.discord.small.checks.BodyKind;
import dev.hotseat.discord.small.wire.Json;
import dev.hotseat.discord.small.world.Channel;
import dev.hotseat.discord.small.world.FormErrors;
import dev.hotseat.discord.small.world.Forum;
import dev.hotseat.discord.small.world.Message;
import dev.hotseat.discord.small.world.Messages;
import dev.hotseat.discord.small.world.Permission;
import dev.hotseat.discord.small.world.Refusal;
import dev.hotseat.discord.small.world.Threads;
import dev.hotseat.discord.small.world.World;
import java.util.List;
import java.util.Optional;

/// Threads and who is in them.
final class ThreadRoutes {
  private static final String MEMBERS = "/channels/{channel_id}/thread-members";
  private static final int PRIVATE = 12;

  private final World world;
  private final Access access;
  private final Threads threads;

  ThreadRoutes(World world) {
    this.world = world;
    this.access = new Access(world);
    this.threads = new Threads(world);
  }

  List<Route> all() {
    return List.of(
        Route.of("POST", "/channels/{channel_id}/messages/{message_id}/threads", this::fromMessage),
        new Route("POST", "/channels/{channel_id}/threads", BodyKind.THREAD, this::create),
        Route.of("GET", "/guilds/{guild_id}/threads/active", this::active),
        Route.of("GET", "/channels/{channel_id}/threads/archived/public", r -> archived(r, false)),
        Route.of("GET", "/channels/{channel_id}/threads/archived/private", r -> archived(r, true)),
        Route.of("GET", MEMBERS, this::members),
        Route.of("GET", MEMBERS + "/{user_id}", this::member),
        Route.of("PUT", MEMBERS + "/@me", r -> add(r, access.bot())),
        Route.of("PUT", MEMBERS + "/{user_id}", r -> add(r, r.parameter("user_id"))),
        Route.of("DELETE", MEMBERS + "/@me", r -> remove(r, access.bot())),
        Route.of("DELETE", MEMBERS + "/{user_id}", r -> remove(r, r.parameter("user_id"))));
  }

  private Answer fromMessage(Request request) {
    Channel channel = access.channel(request);
    access.require(channel, Permission.CREATE_PUBLIC_THREADS);
    Message message = world.messages().find(channel, request.parameter("message_id"));
    if (world.channel(message.id()).isPresent()) {
      throw Refusal.of(400, 160004, "A thread has already been created for this message");
    }
    return Answer.created(
        threads.fromMessage(message, Json.text(request.body(), "name"), access.bot()).json());
  }

  private Answer create(Request request) {
    Channel channel = access.channel(request);
    if (channel.isForum()) {
      return post(channel, request);
    }
    boolean hidden = request.body().path("type").asInt(PRIVATE) == PRIVATE;
    access.require(
        channel, hidden ? Permission.CREATE_PRIVATE_THREADS : Permission.CREATE_PUBLIC_THREADS);
    return Answer.created(
        threads.create(channel, Json.text(request.body(), "name"), access.bot(), hidden).json());
  }

  private Answer post(Channel forum, Request request) {
    access.require(forum, Permission.SEND_MESSAGES);
    List<String> tags = Json.texts(request.body(), "applied_tags");
    Forum.requireTags(forum, tags);
    if (!(request.body().path("message") instanceof ObjectNode body)) {
      throw Refusal.invalidForm(
          FormErrors.at("/message", "BASE_TYPE_REQUIRED", "This field is required"));
    }
    Channel post = threads.post(forum, Json.text(request.body(), "name"), access.bot(), tags);
    Message first =
        world.messages().write(post, Messages.Draft.normal(access.bot(), body, request.files()));
    return Answer.created(post.json().set("message", first.json()));
  }

  private Answer active(Request request) {
    return list(
        world.serverForBot(request.parameter("guild_id")).channels().stream()
            .filter(channel -> channel.isThread() && !channel.isArchived())
            .filter(thread -> thread.mayView(access.bot()))
            .toList());
  }

  private Answer archived(Request request, boolean hidden) {
    Channel channel = access.channel(request);
    access.require(channel, Permission.READ_MESSAGE_HISTORY);
    if (hidden) {
      access.require(channel, Permission.MANAGE_THREADS);
    }
    return list(
        threads.under(channel).stream()
            .filter(thread -> thread.isArchived() && (thread.type() == PRIVATE) == hidden)
            .toList());
  }

  private Answer list(List<Channel> found) {
    return Answer.ok(
        Json.object(
            "threads", found.stream().map(Channel::json).toList(),
            "members",
                found.stream()
                    .map(thread -> Optional.ofNullable(thread.threadMembers().get(access.bot())))
                    .flatMap(Optional::stream)
                    .toList(),
            "has_more", false));
  }

  private Answer members(Request request) {
    return Answer.ok(Json.array(access.channel(request).threadMembers().values()));
  }

  private Answer member(Request request) {
    return Answer.ok(
        Optional.ofNullable(
                access.channel(request).threadMembers().get(request.parameter("user_id")))
            .orElseThrow(Refusal::unknownMember));
  }

  private Answer add(Request request, String who) {
    Channel thread = access.channel(request);
    access.requireOpen(thread);
    access.require(thread, Permission.SEND_MESSAGES_IN_THREADS);
    if (!thread.server().orElseThrow(Refusal::unknownChannel).has(who)) {
      throw Refusal.unknownMember();
    }
    threads.add(thread, who);
    return Answer.nothing();
  }

  private Answer remove(Request request, String who) {
    Channel thread = access.channel(request);
    access.requireOpen(thread);
    if (!who.equals(access.bot()) && !thread.person().equals(access.bot())) {
      access.require(thread, Permission.MANAGE_THREADS);
    }
    threads.remove(thread, who);
    return Answer.nothing();
  }
}

package dev.hotseat.discord.small.rest;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.hotseat.discord.small.checks.BodyKind;
import dev.hotseat.discord.small.wire.Json;
import dev.hotseat.discord.small.world.Channel;
import dev.hotseat.discord.small.world.Message;
import dev.hotseat.discord.small.world.Messages;
import dev.hotseat.discord.small.world.Permission;
import dev.hotseat.discord.small.world.Refusal;
import dev.hotseat.discord.small.world.World;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/// Messages in channels, and reactions under them.
final class MessageRoutes {
  private static final String MESSAGES = "/channels/{channel_id}/messages";
  private static final String MESSAGE = MESSAGES + "/{message_id}";
  private static final String REACTION = MESSAGE + "/reactions/{emoji_name}";

  private final World world;
  private final Access access;

  MessageRoutes(World world) {
    this.world = world;
    this.access = new Access(world);
  }

  List<Route> all() {
    return List.of(
        new Route("POST", MESSAGES, BodyKind.MESSAGE, this::create),
        Route.of("GET", MESSAGES, this::history),
        Route.of("POST", MESSAGES + "/bulk-delete", this::deleteMany),
        Route.of("GET", MESSAGE, r -> Answer.ok(world.messages().forBot(message(r)))),
        new Route("PATCH", MESSAGE, BodyKind.EDIT, this::edit),
        Route.of("DELETE", MESSAGE, this::delete),
        Route.of("PUT", REACTION + "/@me", this::react),
        Route.of("DELETE", REACTION + "/@me", r -> unreact(r, access.bot())),
        Route.of("DELETE", REACTION + "/{user_id}", r -> unreact(r, r.parameter("user_id"))),
        Route.of("GET", REACTION, this::reactors),
        Route.of("POST", "/channels/{channel_id}/typing", this::typing));
  }

  private Answer create(Request request) {
    Channel channel = access.channel(request);
    access.requireWriting(channel, request);
    Message message =
        world
            .messages()
            .write(channel, Messages.Draft.normal(access.bot(), request.object(), request.files()));
    return Answer.ok(message.json());
  }

  private Answer history(Request request) {
    Channel channel = access.channel(request);
    if (!channel.may(access.bot(), Permission.READ_MESSAGE_HISTORY)) {
      return Answer.ok(Json.array());
    }
    int limit = Integer.parseInt(request.query().getOrDefault("limit", "50"));
    long before = Long.parseLong(request.query().getOrDefault("before", "" + Long.MAX_VALUE));
    long after = Long.parseLong(request.query().getOrDefault("after", "0"));
    Stream<Message> found =
        channel.messages().stream()
            .filter(message -> message.onlyFor().isEmpty())
            .filter(message -> Long.parseLong(message.id()) < before)
            .filter(message -> Long.parseLong(message.id()) > after);
    Comparator<Message> oldest = Comparator.comparingLong(m -> Long.parseLong(m.id()));
    // After a message the oldest come first into the page; the page is newest first all the same.
    return Answer.ok(
        Json.array(
            found
                .sorted(request.query().containsKey("after") ? oldest : oldest.reversed())
                .limit(limit)
                .sorted(oldest.reversed())
                .map(world.messages()::forBot)
                .toList()));
  }

  private Message message(Request request) {
    Channel channel = access.channel(request);
    if (!channel.isDirect()) {
      access.require(channel, Permission.READ_MESSAGE_HISTORY);
    }
    return world.messages().find(channel, request.parameter("message_id"));
  }

  private Answer edit(Request request) {
    Message message =
        world.messages().find(access.channel(request), request.parameter("message_id"));
    access.requireOpen(message.channel());
    if (!message.author().equals(access.bot())) {
      throw Refusal.otherAuthor();
    }
    world.messages().edit(message, request.object(), request.files());
    return Answer.ok(message.json());
  }

  private void requireDeleting(Message message) {
    if (message.author().equals(access.bot())) {
      return;
    }
    if (message.channel().isDirect()) {
      throw Refusal.of(403, 50003, "Cannot execute action on a DM channel");
    }
    access.require(message.channel(), Permission.MANAGE_MESSAGES);
  }

  private Answer delete(Request request) {
    Message message =
        world.messages().find(access.channel(request), request.parameter("message_id"));
    requireDeleting(message);
    world.messages().delete(message);
    return Answer.nothing();
  }

  private Answer deleteMany(Request request) {
    Channel channel = access.channel(request);
    access.require(channel, Permission.MANAGE_MESSAGES);
    List<String> ids = Json.texts(request.body(), "messages");
    channel.messages().stream()
        .filter(message -> ids.contains(message.id()))
        .forEach(world.messages()::delete);
    return Answer.nothing();
  }

  private Answer react(Request request) {
    Message message = message(request);
    access.requireOpen(message.channel());
    String emoji = request.parameter("emoji_name");
    if (!message.reactions().containsKey(emoji)) {
      access.require(message.channel(), Permission.ADD_REACTIONS);
    }
    world.messages().reactions().add(message, emoji, access.bot());
    return Answer.nothing();
  }

  private Answer unreact(Request request, String who) {
    Message message = message(request);
    if (!who.equals(access.bot())) {
      access.require(message.channel(), Permission.MANAGE_MESSAGES);
    }
    world.messages().reactions().remove(message, request.parameter("emoji_name"), who);
    return Answer.nothing();
  }

  private Answer reactors(Request request) {
    List<ObjectNode> users =
        message(request)
            .reactions()
            .getOrDefault(request.parameter("emoji_name"), java.util.Set.of())
            .stream()
            .map(world::userJson)
            .toList();
    return Answer.ok(Json.array(users));
  }

  private Answer typing(Request request) {
    access.requireWriting(access.channel(request), request);
    return Answer.nothing();
  }
}

package dev.hotseat.discord.small.rest;

import dev.hotseat.discord.small.wire.Json;
import dev.hotseat.discord.small.world.Channel;
import dev.hotseat.discord.small.world.Permission;
import dev.hotseat.discord.small.world.Refusal;
import dev.hotseat.discord.small.world.World;

/// What the bot may reach, and the refusals where it may not.
final class Access {
  private final World world;

  Access(World world) {
    this.world = world;
  }

  String bot() {
    return world.application().id();
  }

  /// The channel of a request.
  Channel channel(Request request) {
    return channel(request.parameter("channel_id"));
  }

  Channel channel(String id) {
    Channel channel = world.channel(id).orElseThrow(Refusal::unknownChannel);
    boolean there =
        channel.server().map(dev.hotseat.discord.small.world.Server::hasBot).orElse(true);
    if (!there || !channel.mayView(bot())) {
      throw Refusal.missingAccess();
    }
    return channel;
  }

  void require(Channel channel, Permission... permissions) {
    for (Permission permission : permissions) {
      if (!channel.may(bot(), permission)) {
        throw Refusal.missingPermissions();
      }
    }
  }

  /// Refuses to write where the bot may not.
  void requireWriting(Channel channel, Request request) {
    if (channel.isDirect()) {
      if (world.isClosedToBot(channel.person()) || !shareServer(channel.person())) {
        throw Refusal.closedToYou();
      }
      return;
    }
    if (channel.isForum()) {
      throw Refusal.notATextChannel();
    }
    if (channel.isThread()) {
      requireUnlocked(channel);
      require(channel, Permission.SEND_MESSAGES_IN_THREADS);
    } else {
      require(channel, Permission.SEND_MESSAGES);
    }
    if (!request.files().isEmpty()) {
      require(channel, Permission.ATTACH_FILES);
    }
    if (!request.body().path("embeds").isEmpty()) {
      require(channel, Permission.EMBED_LINKS);
    }
    if (Json.has(request.body(), "message_reference")
        && !channel.may(bot(), Permission.READ_MESSAGE_HISTORY)) {
      throw Refusal.of(403, 160002, "Cannot reply without permission to read message history");
    }
  }

  private void requireUnlocked(Channel thread) {
    if (thread.isLocked() && !thread.may(bot(), Permission.MANAGE_THREADS)) {
      throw Refusal.lockedThread();
    }
  }

  /// Refuses to change what lies in an archived thread.
  void requireOpen(Channel channel) {
    if (channel.isArchived()) {
      throw Refusal.archivedThread();
    }
  }

  private boolean shareServer(String person) {
    return world.application().isInstalledBy(person)
        || world.servers().stream().anyMatch(server -> server.hasBot() && server.has(person));
  }
}

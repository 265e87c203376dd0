package dev.hotseat.discord.small.world;

import com.fasterxml.jackson.databind.node.ObjectNode;

/// Discord's rule: roles of the server, then the overwrites for all, for roles, for the member.
final class ChannelPermissions {
  private static final long ALL = -1L >>> 1;

  private ChannelPermissions() {}

  static long of(Channel channel, String userId) {
    return channel.server().map(server -> inServer(server, channel, userId)).orElse(ALL);
  }

  private static long inServer(Server server, Channel channel, String userId) {
    if (!server.has(userId)) {
      return 0;
    }
    long base = server.permissions(userId);
    if ((base & Permission.ADMINISTRATOR.bit()) != 0) {
      return ALL;
    }
    // Threads have the overwrites of their channel.
    Channel place = channel.parent().orElse(channel);
    long here = apply(base, place.overwrites().get(server.id()));
    long allow = 0;
    long deny = 0;
    for (String role : server.rolesOf(userId)) {
      ObjectNode overwrite = place.overwrites().get(role);
      if (overwrite != null) {
        allow |= overwrite.path("allow").asLong();
        deny |= overwrite.path("deny").asLong();
      }
    }
    here = apply((here & ~deny) | allow, place.overwrites().get(userId));
    return (here & Permission.VIEW_CHANNEL.bit()) == 0 ? 0 : here;
  }

  private static long apply(
      long permissions, @org.jspecify.annotations.Nullable ObjectNode overwrite) {
    return overwrite == null
        ? permissions
        : (permissions & ~overwrite.path("deny").asLong()) | overwrite.path("allow").asLong();
  }
}

package dev.hotseat.discord.small.gateway;

import dev.hotseat.discord.small.world.Dispatch;

/// Which events a bot gets by the intents that it identified with.
final class Intents {
  private static final long SERVERS = 1L;
  private static final long MEMBERS = 1L << 1;
  private static final long SERVER_MESSAGES = 1L << 9;
  private static final long SERVER_REACTIONS = 1L << 10;
  private static final long DIRECT_MESSAGES = 1L << 12;
  private static final long DIRECT_REACTIONS = 1L << 13;

  /// The intents that exist.
  static final long KNOWN = (1L << 26) - 1;

  private Intents() {}

  static boolean cover(long intents, Dispatch dispatch) {
    long needed = needed(dispatch.type(), dispatch.serverId() == null);
    return needed == 0 || (intents & needed) != 0;
  }

  private static long needed(String type, boolean direct) {
    if (type.startsWith("MESSAGE_REACTION_")) {
      return direct ? DIRECT_REACTIONS : SERVER_REACTIONS;
    }
    if (type.startsWith("MESSAGE_")) {
      return direct ? DIRECT_MESSAGES : SERVER_MESSAGES;
    }
    if (type.startsWith("GUILD_MEMBER_")) {
      return MEMBERS;
    }
    if (type.equals("INTERACTION_CREATE")) {
      return 0;
    }
    return SERVERS;
  }
}

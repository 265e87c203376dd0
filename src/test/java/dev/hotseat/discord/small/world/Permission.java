package dev.hotseat.discord.small.world;

import java.util.Arrays;

/// The permissions that the small Discord looks at, with Discord's bits.
public enum Permission {
  KICK_MEMBERS(1),
  ADMINISTRATOR(3),
  MANAGE_CHANNELS(4),
  MANAGE_GUILD(5),
  ADD_REACTIONS(6),
  VIEW_CHANNEL(10),
  SEND_MESSAGES(11),
  MANAGE_MESSAGES(13),
  EMBED_LINKS(14),
  ATTACH_FILES(15),
  READ_MESSAGE_HISTORY(16),
  MENTION_EVERYONE(17),
  MANAGE_ROLES(28),
  USE_APPLICATION_COMMANDS(31),
  MANAGE_THREADS(34),
  CREATE_PUBLIC_THREADS(35),
  CREATE_PRIVATE_THREADS(36),
  SEND_MESSAGES_IN_THREADS(38),
  USE_EXTERNAL_APPS(50),
  PIN_MESSAGES(51);

  private final long bit;

  Permission(int position) {
    this.bit = 1L << position;
  }

  /// The bit of this permission.
  public long bit() {
    return bit;
  }

  /// The bits of several permissions.
  public static long bits(Permission... permissions) {
    return Arrays.stream(permissions).mapToLong(Permission::bit).reduce(0, (a, b) -> a | b);
  }

  /// What members may do in a new server.
  public static long ordinary() {
    return bits(
        ADD_REACTIONS,
        VIEW_CHANNEL,
        SEND_MESSAGES,
        EMBED_LINKS,
        ATTACH_FILES,
        READ_MESSAGE_HISTORY,
        USE_APPLICATION_COMMANDS,
        CREATE_PUBLIC_THREADS,
        CREATE_PRIVATE_THREADS,
        SEND_MESSAGES_IN_THREADS,
        USE_EXTERNAL_APPS);
  }
}

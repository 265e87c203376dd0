package dev.hotseat.discord;

import dev.hotseat.server.Ground;
import dev.hotseat.server.Ground.Kind;
import java.util.EnumSet;
import java.util.Optional;
import net.dv8tion.jda.api.Permission;
import net.dv8tion.jda.api.entities.Guild;
import net.dv8tion.jda.api.entities.channel.middleman.GuildChannel;

/// A channel of Discord as somebody sees it who posts there every day.
final class JdaGround {
  private JdaGround() {}

  static Ground of(Guild guild, GuildChannel channel, boolean threads, Optional<String> role) {
    Kind kind = kind(channel);
    EnumSet<Permission> missing = needed(kind, threads);
    if (role.map(guild::getRoleById).filter(known -> !known.isMentionable()).isPresent()) {
      missing.add(Permission.MESSAGE_MENTION_EVERYONE);
    }
    missing.removeAll(guild.getSelfMember().getPermissions(channel));
    return new Ground(
        "#" + channel.getName(), kind, missing.stream().map(JdaGround::name).toList());
  }

  private static Kind kind(GuildChannel channel) {
    return switch (channel.getType()) {
      case TEXT, NEWS -> Kind.MESSAGES;
      case FORUM -> Kind.FORUM;
      case GUILD_NEWS_THREAD, GUILD_PUBLIC_THREAD, GUILD_PRIVATE_THREAD -> Kind.THREAD;
      default -> Kind.OTHER;
    };
  }

  private static EnumSet<Permission> needed(Kind kind, boolean threads) {
    EnumSet<Permission> needed =
        EnumSet.of(
            Permission.VIEW_CHANNEL,
            Permission.MESSAGE_SEND,
            Permission.MESSAGE_HISTORY,
            Permission.MESSAGE_ADD_REACTION,
            Permission.MESSAGE_ATTACH_FILES);
    if (kind == Kind.FORUM) {
      needed.add(Permission.MESSAGE_SEND_IN_THREADS);
    } else if (threads) {
      needed.add(Permission.CREATE_PUBLIC_THREADS);
      needed.add(Permission.MESSAGE_SEND_IN_THREADS);
    }
    return needed;
  }

  /// As Discord calls it where it is set.
  private static String name(Permission permission) {
    return permission == Permission.MESSAGE_MENTION_EVERYONE
        ? "Mention @everyone, @here, and All Roles"
        : permission.getName();
  }
}

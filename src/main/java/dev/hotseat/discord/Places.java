package dev.hotseat.discord;

import static java.util.stream.Collectors.joining;

import dev.hotseat.channel.Unreachable;
import dev.hotseat.channel.Unreachable.Reason;
import dev.hotseat.text.Message;
import java.util.Collection;
import java.util.List;
import net.dv8tion.jda.api.JDA;
import net.dv8tion.jda.api.Permission;
import net.dv8tion.jda.api.entities.Guild;
import net.dv8tion.jda.api.entities.channel.Channel;

/// Says why something could not be written or read, for somebody who can mend it.
final class Places {
  private static final org.slf4j.Logger log = org.slf4j.LoggerFactory.getLogger(Places.class);

  private Places() {}

  static Unreachable unreachable(RequestFailed failed, Channel channel) {
    return unreachable(failed, channel.getName());
  }

  static Unreachable unreachable(RequestFailed failed, String name) {
    Trouble trouble = failed.trouble();
    return switch (trouble.kind()) {
      case GONE -> because(Reason.GONE, Message.of("discord.gone", "channel", name), failed);
      case FORBIDDEN -> because(Reason.FORBIDDEN, forbidden(trouble, name), failed);
      case SHUT -> because(Reason.FORBIDDEN, Message.of("discord.shut", "channel", name), failed);
      case CLOSED -> because(Reason.CLOSED, Message.of("discord.closed"), failed);
      case BLOCKED ->
          because(Reason.BLOCKED, Message.of("discord.blocked", "channel", name), failed);
      case UNKNOWN -> because(Reason.UNKNOWN, Message.of("discord.unknown"), failed);
      case LATE -> {
        log.info("an interaction cannot be answered any more: {}", trouble.code());
        yield because(Reason.UNKNOWN, Message.of("discord.unknown"), failed);
      }
      case ACKNOWLEDGED, UNAUTHORIZED, REFUSED -> {
        log.error("Discord refused a request: {}", trouble.code(), failed);
        yield Unreachable.byOwnFault(
            Message.of("discord.refused", "code", "" + trouble.code()), failed);
      }
    };
  }

  /// A channel that is not known: gone, unless it may only be away.
  static Unreachable unknown(String channel, JDA jda) {
    return mayBeAway(channel, jda)
        ? away(channel)
        : because(
            Reason.GONE,
            Message.of("discord.gone", "channel", channel),
            new IllegalStateException("no channel"));
  }

  /// A channel that is not known yet, or not any more, and not gone.
  static Unreachable away(String channel) {
    Message sentence = Message.of("discord.unknown", "channel", channel);
    return because(Reason.UNKNOWN, sentence, new IllegalStateException("no channel yet"));
  }

  /// At the end of a session JDA forgets all channels, then all servers, and only then says that it
  /// is not connected. So a channel that its server still has is not gone, nor is any while no
  /// server is known.
  private static boolean mayBeAway(String channel, JDA jda) {
    if (isAway(jda)) {
      return true;
    }
    List<Guild> servers = jda.getGuilds();
    return servers.isEmpty()
        || servers.stream().anyMatch(server -> server.getGuildChannelById(channel) != null);
  }

  /// Whether servers may be missing from what is known now: while they are unavailable, and from
  /// the end of a session until the next one has told of them all.
  private static boolean isAway(JDA jda) {
    return jda.getStatus() != JDA.Status.CONNECTED || !jda.getUnavailableGuilds().isEmpty();
  }

  private static Message forbidden(Trouble trouble, String name) {
    return trouble.missing().isEmpty()
        ? Message.of("discord.no-access", "channel", name)
        : missing(name, trouble.missing());
  }

  /// Which permissions are missing in a channel, as Discord calls them where they are set.
  static Message missing(String channel, Collection<Permission> permissions) {
    return Message.of(
        "discord.missing",
        "channel",
        channel,
        "count",
        permissions.size(),
        "permissions",
        permissions.stream().map(JdaGround::name).collect(joining(", ")));
  }

  private static Unreachable because(Reason reason, Message sentence, Throwable cause) {
    return new Unreachable(reason, sentence, cause);
  }
}

package dev.hotseat.discord;

import dev.hotseat.channel.Needs;
import dev.hotseat.channel.Unreachable;
import dev.hotseat.channel.Unreachable.Reason;
import dev.hotseat.server.Ground;
import dev.hotseat.server.Ground.Kind;
import dev.hotseat.text.Message;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import net.dv8tion.jda.api.Permission;
import net.dv8tion.jda.api.entities.channel.attribute.IPostContainer;
import net.dv8tion.jda.api.entities.channel.forums.ForumTag;
import net.dv8tion.jda.api.entities.channel.middleman.GuildChannel;

/// A channel of Discord as somebody sees it who posts there every day: what a post and its round
/// need there, whoever asks.
final class JdaGround {
  private JdaGround() {}

  static Ground of(GuildChannel channel, Needs needs) {
    return new Ground(
        "#" + channel.getName(), kind(channel), missing(channel, needs), flaw(channel));
  }

  /// What is known to keep the bot from posting there. Without its reactions, files and the call of
  /// a role a post is still worth more than none.
  static Optional<Unreachable> hindrance(GuildChannel channel, Needs needs) {
    EnumSet<Permission> lacking = lacking(channel, new Needs(needs.threads(), Optional.empty()));
    lacking.removeAll(EnumSet.of(Permission.MESSAGE_ADD_REACTION, Permission.MESSAGE_ATTACH_FILES));
    return Optional.of(lacking)
        .filter(permissions -> !permissions.isEmpty())
        .map(permissions -> Places.missing(channel.getName(), permissions))
        .or(() -> flaw(channel))
        .map(
            sentence ->
                new Unreachable(
                    Reason.FORBIDDEN, sentence, new IllegalStateException("by memory")));
  }

  /// The tags that the bot may put on its posts in a forum.
  static List<ForumTag> tags(IPostContainer forum) {
    boolean all = forum.getGuild().getSelfMember().hasPermission(forum, Permission.MANAGE_THREADS);
    return forum.getAvailableTags().stream().filter(tag -> all || !tag.isModerated()).toList();
  }

  private static Optional<Message> flaw(GuildChannel channel) {
    return channel instanceof IPostContainer forum && forum.isTagRequired() && tags(forum).isEmpty()
        ? Optional.of(Message.of("discord.no-tag", "channel", channel.getName()))
        : Optional.empty();
  }

  private static Kind kind(GuildChannel channel) {
    return switch (channel.getType()) {
      case TEXT, NEWS -> Kind.MESSAGES;
      case FORUM -> Kind.FORUM;
      case GUILD_NEWS_THREAD, GUILD_PUBLIC_THREAD, GUILD_PRIVATE_THREAD -> Kind.THREAD;
      default -> Kind.OTHER;
    };
  }

  private static List<String> missing(GuildChannel channel, Needs needs) {
    return lacking(channel, needs).stream().map(JdaGround::name).toList();
  }

  private static EnumSet<Permission> lacking(GuildChannel channel, Needs needs) {
    EnumSet<Permission> missing = needed(kind(channel), needs.threads());
    if (needs
        .role()
        .map(channel.getGuild()::getRoleById)
        .filter(known -> !known.isMentionable())
        .isPresent()) {
      missing.add(Permission.MESSAGE_MENTION_EVERYONE);
    }
    missing.removeAll(channel.getGuild().getSelfMember().getPermissions(channel));
    return missing;
  }

  private static EnumSet<Permission> needed(Kind kind, boolean threads) {
    EnumSet<Permission> needed =
        EnumSet.of(
            Permission.VIEW_CHANNEL,
            Permission.MESSAGE_SEND,
            Permission.MESSAGE_HISTORY,
            Permission.MESSAGE_ADD_REACTION,
            Permission.MESSAGE_ATTACH_FILES);
    if (kind == Kind.THREAD) {
      needed.remove(Permission.MESSAGE_SEND);
      needed.add(Permission.MESSAGE_SEND_IN_THREADS);
    } else if (kind == Kind.FORUM) {
      needed.add(Permission.MESSAGE_SEND_IN_THREADS);
    } else if (threads) {
      needed.add(Permission.CREATE_PUBLIC_THREADS);
      needed.add(Permission.MESSAGE_SEND_IN_THREADS);
    }
    return needed;
  }

  /// As Discord calls it where it is set.
  static String name(Permission permission) {
    return permission == Permission.MESSAGE_MENTION_EVERYONE
        ? "Mention @everyone, @here, and All Roles"
        : permission.getName();
  }
}

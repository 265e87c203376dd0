package dev.hotseat.discord;

import dev.hotseat.command.Caller;
import dev.hotseat.command.Place;
import java.util.Locale;
import net.dv8tion.jda.api.Permission;
import net.dv8tion.jda.api.entities.Guild;
import net.dv8tion.jda.api.entities.Member;
import net.dv8tion.jda.api.entities.Message;
import net.dv8tion.jda.api.entities.Role;
import net.dv8tion.jda.api.entities.User;
import net.dv8tion.jda.api.interactions.Interaction;
import org.jspecify.annotations.Nullable;

/// Who speaks, and where. A server that the bot is not a member of is none: somebody brought the
/// bot along for themselves.
final class Callers {
  private final ServerCustoms customs;

  Callers(ServerCustoms customs) {
    this.customs = customs;
  }

  Caller of(Interaction interaction) {
    Guild server = interaction.isFromAttachedGuild() ? interaction.getGuild() : null;
    return caller(
        interaction.getUser(),
        server == null ? null : interaction.getMember(),
        place(server, Long.toUnsignedString(interaction.getChannelIdLong())),
        interaction.getUserLocale().toLocale());
  }

  Caller of(Message message) {
    Guild server = message.isFromGuild() ? message.getGuild() : null;
    Locale language = server == null ? Locale.ENGLISH : customs.language(server.getId());
    return caller(
        message.getAuthor(), message.getMember(), place(server, message.getChannelId()), language);
  }

  private Caller caller(User user, @Nullable Member member, Place place, Locale language) {
    String name = member == null ? user.getEffectiveName() : member.getEffectiveName();
    boolean moderator = member != null && isModerator(member);
    return new Caller(user.getId(), name, place, moderator, language);
  }

  private boolean isModerator(Member member) {
    return member.hasPermission(Permission.MANAGE_SERVER)
        || customs.isModerator(
            member.getGuild().getId(), member.getRoles().stream().map(Role::getId).toList());
  }

  private static Place place(@Nullable Guild server, String channel) {
    return server == null ? Place.alone(channel) : Place.in(server.getId(), channel);
  }
}

package dev.hotseat.discord;

import dev.hotseat.channel.Heard;
import dev.hotseat.channel.Listener;
import java.util.Optional;
import net.dv8tion.jda.api.Permission;
import net.dv8tion.jda.api.entities.Guild;
import net.dv8tion.jda.api.entities.Message;
import net.dv8tion.jda.api.entities.MessageReference;
import net.dv8tion.jda.api.entities.channel.concrete.TextChannel;
import net.dv8tion.jda.api.events.channel.ChannelDeleteEvent;
import net.dv8tion.jda.api.events.channel.forum.GenericForumTagEvent;
import net.dv8tion.jda.api.events.channel.update.ChannelUpdateFlagsEvent;
import net.dv8tion.jda.api.events.guild.GuildAvailableEvent;
import net.dv8tion.jda.api.events.guild.GuildJoinEvent;
import net.dv8tion.jda.api.events.guild.GuildLeaveEvent;
import net.dv8tion.jda.api.events.guild.UnavailableGuildLeaveEvent;
import net.dv8tion.jda.api.events.guild.member.GuildMemberRoleAddEvent;
import net.dv8tion.jda.api.events.guild.override.GenericPermissionOverrideEvent;
import net.dv8tion.jda.api.events.message.MessageBulkDeleteEvent;
import net.dv8tion.jda.api.events.message.MessageDeleteEvent;
import net.dv8tion.jda.api.events.message.MessageReceivedEvent;
import net.dv8tion.jda.api.events.role.update.RoleUpdatePermissionsEvent;
import net.dv8tion.jda.api.events.session.SessionRecreateEvent;
import net.dv8tion.jda.api.hooks.ListenerAdapter;

/// Tells the features what happens in servers and private conversations.
final class Hearing extends ListenerAdapter {
  private final Listener listener;
  private final Callers callers;
  private final Gate gate;
  private final SeenBefore seen = new SeenBefore();

  Hearing(Listener listener, Callers callers, Gate gate) {
    this.listener = listener;
    this.callers = callers;
    this.gate = gate;
  }

  /// What was written, for the features.
  static Heard heard(Message message, Callers callers) {
    MessageReference answered = message.getMessageReference();
    return new Heard(
        message.getId(),
        callers.of(message),
        Optional.ofNullable(answered).map(MessageReference::getMessageId),
        Optional.of(message.getContentRaw()).filter(text -> !text.isBlank()));
  }

  static boolean isFromAPerson(Message message) {
    return !message.getAuthor().isBot()
        && !message.getAuthor().isSystem()
        && !message.isWebhookMessage()
        && !message.getType().isSystem();
  }

  @Override
  public void onMessageReceived(MessageReceivedEvent event) {
    Message message = event.getMessage();
    if (isFromAPerson(message) && concernsUs(message) && seen.isNew(message.getIdLong())) {
      whileOpen(() -> listener.heard(heard(message, callers)));
    }
  }

  /// What comes when the service stops is read again after the next start.
  private void whileOpen(Runnable deed) {
    if (gate.enterInTurn()) {
      try {
        deed.run();
      } finally {
        gate.leave();
      }
    }
  }

  static boolean concernsUs(Message message) {
    return !message.isFromGuild() || message.getChannelType().isThread() || answersUs(message);
  }

  /// A message that was answered and could not be looked up may be ours.
  private static boolean answersUs(Message message) {
    Message answered = message.getReferencedMessage();
    return message.getMessageReference() != null
        && (answered == null || answered.getAuthor().equals(message.getJDA().getSelfUser()));
  }

  @Override
  public void onMessageDelete(MessageDeleteEvent event) {
    listener.messageGone(event.getChannel().getId(), event.getMessageId());
  }

  @Override
  public void onMessageBulkDelete(MessageBulkDeleteEvent event) {
    event.getMessageIds().forEach(id -> listener.messageGone(event.getChannel().getId(), id));
  }

  @Override
  public void onChannelDelete(ChannelDeleteEvent event) {
    listener.channelGone(event.getChannel().getId());
  }

  @Override
  public void onGenericPermissionOverride(GenericPermissionOverrideEvent event) {
    listener.allowedOtherwise();
  }

  @Override
  public void onRoleUpdatePermissions(RoleUpdatePermissionsEvent event) {
    listener.allowedOtherwise();
  }

  @Override
  public void onGuildMemberRoleAdd(GuildMemberRoleAddEvent event) {
    if (event.getMember().equals(event.getGuild().getSelfMember())) {
      listener.allowedOtherwise();
    }
  }

  @Override
  public void onGenericForumTag(GenericForumTagEvent event) {
    listener.allowedOtherwise();
  }

  @Override
  public void onChannelUpdateFlags(ChannelUpdateFlagsEvent event) {
    listener.allowedOtherwise(); // a forum may not require a tag any more
  }

  @Override
  public void onGuildJoin(GuildJoinEvent event) {
    Guild server = event.getGuild();
    TextChannel news = server.getSystemChannel();
    boolean mayPost =
        news != null
            && server
                .getSelfMember()
                .hasPermission(news, Permission.VIEW_CHANNEL, Permission.MESSAGE_SEND);
    listener.joined(server.getId(), news == null ? "" : news.getId(), mayPost);
  }

  @Override
  public void onGuildLeave(GuildLeaveEvent event) {
    listener.left(event.getGuild().getId());
  }

  @Override
  public void onUnavailableGuildLeave(UnavailableGuildLeaveEvent event) {
    listener.left(event.getGuildId());
  }

  @Override
  public void onGuildAvailable(GuildAvailableEvent event) {
    listener.missedSome();
  }

  @Override
  public void onSessionRecreate(SessionRecreateEvent event) {
    listener.missedSome();
  }
}

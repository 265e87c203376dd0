package dev.hotseat.discord;

import dev.hotseat.channel.Channels;
import dev.hotseat.channel.Heard;
import dev.hotseat.channel.Needs;
import dev.hotseat.channel.Unreachable;
import dev.hotseat.command.CommandLine;
import dev.hotseat.command.Reply.Card;
import dev.hotseat.discord.drawing.Drawing;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import net.dv8tion.jda.api.JDA;
import net.dv8tion.jda.api.Permission;
import net.dv8tion.jda.api.entities.Guild;
import net.dv8tion.jda.api.entities.Member;
import net.dv8tion.jda.api.entities.Message;
import net.dv8tion.jda.api.entities.MessageHistory;
import net.dv8tion.jda.api.entities.channel.concrete.PrivateChannel;
import net.dv8tion.jda.api.entities.channel.concrete.ThreadChannel;
import net.dv8tion.jda.api.entities.channel.middleman.GuildChannel;
import net.dv8tion.jda.api.entities.channel.middleman.GuildMessageChannel;
import net.dv8tion.jda.api.entities.channel.middleman.MessageChannel;
import net.dv8tion.jda.api.entities.emoji.Emoji;
import net.dv8tion.jda.api.requests.RestAction;
import net.dv8tion.jda.api.utils.TimeUtil;

/// Discord's channels.
final class JdaChannels implements Channels {
  private static final Emoji TAKEN = Emoji.fromUnicode("✅");
  private static final int PAGE = 100;
  private static final int MOST_PAGES = 20;
  private static final int MARK = 25;

  private final Supplier<JDA> jda;
  private final Callers callers;
  private final ServerCustoms customs;
  private final Supplier<String> ids;
  private final ChannelSearch search;
  private final Publishing publishing;

  JdaChannels(Supplier<JDA> jda, Callers callers, ServerCustoms customs, Supplier<String> ids) {
    this.jda = jda;
    this.callers = callers;
    this.customs = customs;
    this.ids = ids;
    search = new ChannelSearch(jda);
    publishing = new Publishing(jda, search);
  }

  @Override
  public String post(String channel, Card card, String key) {
    MessageChannel place = search.withMessages(channel);
    return in(
            place,
            () ->
                Requests.delivered(
                    () ->
                        place
                            .sendMessage(draw(place).message(card.parts(), card.buttons()))
                            .setNonce(key)))
        .getId();
  }

  @Override
  public Standing publish(String channel, Card card, String key, Title title) {
    return publishing
        .forum(channel)
        .map(
            forum ->
                publishing.post(
                    forum,
                    draw(forum.getGuild()).message(card.parts(), card.buttons()),
                    draw(forum.getGuild()).name(title.title()),
                    title.topic()))
        .orElseGet(() -> new Standing(channel, post(channel, card, key)));
  }

  @Override
  public List<Standing> find(String channel, CommandLine runs) {
    return publishing.find(channel, runs);
  }

  @Override
  public String openThread(String channel, String message, Title title) {
    return publishing.openThread(channel, message, server -> draw(server).name(title.title()));
  }

  @Override
  public Optional<Unreachable> hindrance(String channel, Needs needs) {
    return publishing.hindrance(channel, needs);
  }

  @Override
  public void edit(String channel, String message, Card card) {
    MessageChannel place = search.withMessages(channel);
    in(
        place,
        () ->
            ChannelSearch.whileOpen(
                place,
                () ->
                    Requests.persistently(
                        () ->
                            place.editMessageById(
                                message, draw(place).edit(card.parts(), card.buttons())))));
  }

  @Override
  public void acknowledge(String channel, String message) {
    MessageChannel place = search.withMessages(channel);
    persistently(place, () -> place.addReactionById(message, TAKEN).map(done -> message));
  }

  @Override
  public String tell(String person, Card card) {
    String mark = ids.get();
    String key = mark.substring(0, Math.min(MARK, mark.length()));
    try {
      PrivateChannel place = Requests.persistently(() -> jda.get().openPrivateChannelById(person));
      Drawing drawing = new Drawing(Languages.english());
      return Requests.persistently(
              () -> place.sendMessage(drawing.message(card.parts(), card.buttons())).setNonce(key))
          .getId();
    } catch (RequestFailed failed) {
      throw Places.unreachable(failed, "");
    }
  }

  @Override
  public String link(String server, String channel, String message) {
    return "https://discord.com/channels/" + server + "/" + channel + "/" + message;
  }

  @Override
  public Optional<String> nameOf(String server, String person) {
    return member(server, person).map(Member::getEffectiveName);
  }

  @Override
  public boolean reaches(String server, String channel, String person) {
    GuildChannel place = jda.get().getGuildChannelById(channel);
    return place != null && member(server, person).filter(one -> sees(one, place)).isPresent();
  }

  /// Who was taken into a private thread is not known here; to a moderator of threads it is open.
  private static boolean sees(Member member, GuildChannel place) {
    return member.hasAccess(place)
        && (!(place instanceof ThreadChannel thread)
            || thread.isPublic()
            || member.hasPermission(thread.getParentChannel(), Permission.MANAGE_THREADS));
  }

  private Optional<Member> member(String server, String person) {
    Guild guild = jda.get().getGuildById(server);
    if (guild == null) {
      return Optional.empty();
    }
    try {
      return Optional.of(Requests.persistently(() -> guild.retrieveMemberById(person)));
    } catch (RequestFailed failed) {
      if (failed.is(Trouble.Kind.GONE)) {
        return Optional.empty();
      }
      throw Places.unreachable(failed, guild.getName());
    }
  }

  @Override
  public List<Heard> since(String channel, String message) {
    return after(search.withMessages(channel), message);
  }

  @Override
  public List<Heard> writtenBy(String person, Instant since) {
    String moment = String.valueOf(TimeUtil.getDiscordTimestamp(since.toEpochMilli()));
    try {
      return after(Requests.persistently(() -> jda.get().openPrivateChannelById(person)), moment);
    } catch (RequestFailed failed) {
      throw Places.unreachable(failed, "");
    }
  }

  private List<Heard> after(MessageChannel place, String message) {
    List<Heard> all = new ArrayList<>();
    String last = message;
    for (int page = 0; page < MOST_PAGES; page++) {
      String from = last;
      List<Message> messages =
          persistently(place, () -> MessageHistory.getHistoryAfter(place, from).limit(PAGE))
              .getRetrievedHistory();
      messages.reversed().stream()
          .filter(found -> Hearing.isFromAPerson(found) && Hearing.concernsUs(found))
          .map(found -> Hearing.heard(found, callers))
          .forEach(all::add);
      if (messages.size() < PAGE) {
        break;
      }
      last = messages.getFirst().getId();
    }
    return all;
  }

  private Drawing draw(MessageChannel channel) {
    return channel instanceof GuildMessageChannel inServer
        ? draw(inServer.getGuild())
        : new Drawing(Languages.english());
  }

  private Drawing draw(Guild guild) {
    return new Drawing(Languages.of(customs.language(guild.getId())));
  }

  /// @throws Unreachable where it could not be done
  private static <T> T persistently(
      MessageChannel channel, Supplier<? extends RestAction<T>> request) {
    return in(channel, () -> Requests.persistently(request));
  }

  /// @throws Unreachable where it could not be done
  private static <T> T in(MessageChannel channel, Supplier<T> requests) {
    try {
      return requests.get();
    } catch (RequestFailed failed) {
      throw Places.unreachable(failed, channel);
    }
  }
}

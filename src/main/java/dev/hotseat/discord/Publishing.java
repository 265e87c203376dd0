package dev.hotseat.discord;

import dev.hotseat.channel.Channels.Standing;
import dev.hotseat.channel.Needs;
import dev.hotseat.channel.Unreachable;
import dev.hotseat.command.CommandLine;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;
import net.dv8tion.jda.api.JDA;
import net.dv8tion.jda.api.components.buttons.Button;
import net.dv8tion.jda.api.entities.Guild;
import net.dv8tion.jda.api.entities.MessageHistory;
import net.dv8tion.jda.api.entities.channel.attribute.IPostContainer;
import net.dv8tion.jda.api.entities.channel.attribute.IThreadContainer;
import net.dv8tion.jda.api.entities.channel.concrete.ThreadChannel;
import net.dv8tion.jda.api.entities.channel.concrete.ThreadChannel.AutoArchiveDuration;
import net.dv8tion.jda.api.entities.channel.forums.ForumPost;
import net.dv8tion.jda.api.entities.channel.forums.ForumTag;
import net.dv8tion.jda.api.entities.channel.middleman.GuildChannel;
import net.dv8tion.jda.api.entities.channel.middleman.MessageChannel;
import net.dv8tion.jda.api.exceptions.InsufficientPermissionException;
import net.dv8tion.jda.api.requests.RestAction;
import net.dv8tion.jda.api.utils.messages.MessageCreateData;

/// Posts in forums, threads under messages, and what the bot itself has posted.
final class Publishing {
  private static final int PAGE = 100;
  private static final int MOST_PAGES = 10;
  private static final int MOST_POSTS = 25;
  private static final int HAS_A_THREAD = 160004;

  private final Supplier<JDA> jda;
  private final ChannelSearch search;

  Publishing(Supplier<JDA> jda, ChannelSearch search) {
    this.jda = jda;
    this.search = search;
  }

  /// The forum of an id; empty where the channel is none.
  Optional<IPostContainer> forum(String id) {
    return Optional.ofNullable(jda.get().getChannelById(IPostContainer.class, id));
  }

  /// Makes a post in a forum, without trying again.
  ///
  /// @param name its name
  /// @param topic where there is a tag called so, it gets that
  Standing post(IPostContainer forum, MessageCreateData message, String name, String topic) {
    ForumPost post =
        asked(
            forum,
            () ->
                Requests.once(
                    () ->
                        forum
                            .createForumPost(name, message)
                            .setTags(tags(forum, topic))
                            .setAutoArchiveDuration(AutoArchiveDuration.TIME_1_WEEK)));
    return new Standing(post.getThreadChannel().getId(), post.getMessage().getId());
  }

  /// A tag called like the topic; where a tag is required and none fits, the first.
  private static List<ForumTag> tags(IPostContainer forum, String topic) {
    List<ForumTag> usable = JdaGround.tags(forum);
    Stream<ForumTag> fitting = usable.stream().filter(tag -> tag.getName().equalsIgnoreCase(topic));
    Stream<ForumTag> any = forum.isTagRequired() ? usable.stream() : Stream.empty();
    return Stream.concat(fitting, any).limit(1).toList();
  }

  /// Opens a thread under a message, or finds the one that it has.
  ///
  /// @param name its name
  String openThread(String channel, String message, Function<Guild, String> name) {
    GuildChannel place = search.inServer(channel);
    if (place instanceof ThreadChannel thread) {
      return thread.getId();
    }
    if (!(place instanceof IThreadContainer container)) {
      throw Places.unknown(channel, jda.get());
    }
    try {
      return Requests.persistently(
              () ->
                  container
                      .createThreadChannel(name.apply(place.getGuild()), message)
                      .setAutoArchiveDuration(AutoArchiveDuration.TIME_1_WEEK))
          .getId();
    } catch (RequestFailed failed) {
      if (failed.trouble().code() == HAS_A_THREAD) {
        return message; // such a thread has its message's id
      }
      throw Places.unreachable(failed, container);
    }
  }

  /// The bot's own cards with a button that runs something, the oldest first.
  List<Standing> find(String channel, CommandLine runs) {
    return forum(channel)
        .map(forum -> inForum(forum, runs))
        .orElseGet(() -> in(search.withMessages(channel), runs, MOST_PAGES));
  }

  /// A card stands at the beginning of its post.
  private List<Standing> inForum(IPostContainer forum, CommandLine runs) {
    List<ThreadChannel> posts = new ArrayList<>();
    posts.addAll(persistently(forum, () -> forum.getGuild().retrieveActiveThreads()));
    posts.addAll(
        persistently(forum, () -> forum.retrieveArchivedPublicThreadChannels().limit(PAGE)));
    long self = jda.get().getSelfUser().getIdLong();
    return posts.stream()
        .filter(post -> post.getParentChannel().getIdLong() == forum.getIdLong())
        .filter(post -> post.getOwnerIdLong() == self)
        .sorted(Comparator.comparingLong(ThreadChannel::getIdLong).reversed())
        .limit(MOST_POSTS)
        .flatMap(post -> in(post, runs, 1).stream())
        .toList();
  }

  /// Goes by the order of messages alone: the bot's clock may be another one than Discord's.
  private List<Standing> in(MessageChannel place, CommandLine runs, int pages) {
    List<Standing> found = new ArrayList<>();
    MessageHistory history = history(place);
    for (int page = 0; page < pages; page++) {
      List<net.dv8tion.jda.api.entities.Message> messages =
          persistently(place, () -> history.retrievePast(PAGE));
      messages.stream()
          .filter(message -> message.getAuthor().equals(jda.get().getSelfUser()))
          .filter(message -> has(message, runs.toString()))
          .forEach(message -> found.addFirst(new Standing(place.getId(), message.getId())));
      if (messages.size() < PAGE) {
        break;
      }
    }
    return found;
  }

  private static MessageHistory history(MessageChannel place) {
    try {
      return new MessageHistory(place);
    } catch (InsufficientPermissionException missing) {
      throw Places.unreachable(new RequestFailed(Trouble.of(missing), missing), place);
    }
  }

  private static boolean has(net.dv8tion.jda.api.entities.Message message, String button) {
    return message.getComponentTree().findAll(Button.class).stream()
        .anyMatch(one -> button.equals(one.getCustomId()));
  }

  /// What is known to keep the bot from posting.
  Optional<Unreachable> hindrance(String channel, Needs needs) {
    GuildChannel place = jda.get().getGuildChannelById(channel);
    if (place == null) {
      return Optional.of(Places.unknown(channel, jda.get()));
    }
    return place.getGuild().isMember(jda.get().getSelfUser())
        ? JdaGround.hindrance(place, needs)
        : Optional.of(Places.away(channel)); // the session is being forgotten
  }

  private static <T> T persistently(
      net.dv8tion.jda.api.entities.channel.Channel place,
      Supplier<? extends RestAction<T>> request) {
    return asked(place, () -> Requests.persistently(request));
  }

  /// @throws Unreachable where it could not be done
  private static <T> T asked(
      net.dv8tion.jda.api.entities.channel.Channel place, Supplier<T> request) {
    try {
      return request.get();
    } catch (RequestFailed failed) {
      throw Places.unreachable(failed, place);
    }
  }
}

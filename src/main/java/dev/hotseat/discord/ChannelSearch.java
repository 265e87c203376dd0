package dev.hotseat.discord;

import dev.hotseat.channel.Unreachable;
import dev.hotseat.channel.Unreachable.Reason;
import java.util.function.Supplier;
import net.dv8tion.jda.api.JDA;
import net.dv8tion.jda.api.entities.channel.ChannelType;
import net.dv8tion.jda.api.entities.channel.attribute.IThreadContainer;
import net.dv8tion.jda.api.entities.channel.concrete.ThreadChannel;
import net.dv8tion.jda.api.entities.channel.middleman.GuildChannel;
import net.dv8tion.jda.api.entities.channel.middleman.MessageChannel;
import net.dv8tion.jda.api.requests.RestAction;
import net.dv8tion.jda.api.requests.Route;
import net.dv8tion.jda.api.utils.data.DataObject;
import net.dv8tion.jda.internal.JDAImpl;
import net.dv8tion.jda.internal.requests.RestActionImpl;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Finds channels, and threads that Discord has archived too: it does so with every thread in which
/// nobody wrote for some days. JDA forgets those and has nothing to ask for one, so that is done
/// with its inner parts here, and nowhere else.
final class ChannelSearch {
  private static final Logger log = LoggerFactory.getLogger(ChannelSearch.class);

  private static final int IS_ARCHIVED = 50083;

  private final Supplier<JDA> jda;

  ChannelSearch(Supplier<JDA> jda) {
    this.jda = jda;
  }

  /// A channel in which people write.
  ///
  /// @throws Unreachable where there is none, or it cannot be seen
  MessageChannel withMessages(String id) {
    MessageChannel known = jda.get().getChannelById(MessageChannel.class, id);
    return known == null ? archived(id) : known;
  }

  /// A channel of whatever kind.
  ///
  /// @throws Unreachable where there is none, or it cannot be seen
  GuildChannel inServer(String id) {
    GuildChannel known = jda.get().getGuildChannelById(id);
    return known == null ? archived(id) : known;
  }

  private ThreadChannel archived(String id) {
    Unreachable unknown = Places.unknown(id, jda.get());
    if (unknown.reason() == Reason.UNKNOWN) {
      throw unknown;
    }
    DataObject found = asked(id);
    boolean thread = ChannelType.fromId(found.getInt("type", -1)).isThread();
    String parent = found.getString("parent_id", "0");
    if (!thread || jda.get().getChannelById(IThreadContainer.class, parent) == null) {
      throw Places.away(id);
    }
    return ((JDAImpl) jda.get())
        .getEntityBuilder()
        .createThreadChannel(null, found, found.getUnsignedLong("guild_id"), false);
  }

  private DataObject asked(String id) {
    try {
      return Requests.persistently(
          () ->
              new RestActionImpl<>(
                  jda.get(),
                  Route.Channels.GET_CHANNEL.compile(id),
                  (response, request) -> response.getObject()));
    } catch (RequestFailed failed) {
      throw Places.unreachable(failed, id);
    }
  }

  /// Makes a change for which a thread has to be open, and leaves the thread as it was.
  ///
  /// @throws RequestFailed where that did not succeed
  static <T> T whileOpen(MessageChannel place, Supplier<T> change) {
    try {
      return change.get();
    } catch (RequestFailed failed) {
      if (failed.trouble().code() == IS_ARCHIVED && place instanceof ThreadChannel thread) {
        return opened(thread, change);
      }
      throw failed;
    }
  }

  private static <T> T opened(ThreadChannel thread, Supplier<T> change) {
    Requests.persistently(() -> archive(thread, false));
    try {
      return change.get();
    } finally {
      archiveAgain(thread);
    }
  }

  private static void archiveAgain(ThreadChannel thread) {
    try {
      Requests.persistently(() -> archive(thread, true));
    } catch (RequestFailed failed) {
      log.info("a thread stays open: {}", failed.trouble().kind());
    }
  }

  private static RestAction<String> archive(ThreadChannel thread, boolean archived) {
    Route.CompiledRoute route = Route.Channels.MODIFY_CHANNEL.compile(thread.getId());
    DataObject change = DataObject.empty().put("archived", archived);
    return new RestActionImpl<>(
        thread.getJDA(), route, change, (response, request) -> thread.getId());
  }
}

package dev.hotseat.discord;

import dev.hotseat.command.Part;
import dev.hotseat.command.Reply;
import dev.hotseat.command.Reply.Card;
import dev.hotseat.discord.drawing.Drawing;
import dev.hotseat.text.Message;
import java.util.Locale;
import net.dv8tion.jda.api.JDA;
import net.dv8tion.jda.api.entities.Guild;
import net.dv8tion.jda.api.entities.Message.MessageFlag;
import net.dv8tion.jda.api.entities.channel.ChannelType;
import net.dv8tion.jda.api.interactions.InteractionType;
import net.dv8tion.jda.api.requests.Route;
import net.dv8tion.jda.api.utils.data.DataArray;
import net.dv8tion.jda.api.utils.data.DataObject;
import net.dv8tion.jda.internal.JDAImpl;
import net.dv8tion.jda.internal.handle.InteractionCreateHandler;
import net.dv8tion.jda.internal.requests.RestActionImpl;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Answers the interactions of which JDA makes no event, so that nobody waits in vain: those in a
/// channel that was deleted while a form was open, and those in a kind of channel that it does not
/// know. JDA drops them where it reads them, so its reader is taken the place of, with its inner
/// parts.
final class UnreadInteractions extends InteractionCreateHandler {
  private static final Logger log = LoggerFactory.getLogger(UnreadInteractions.class);
  private static final String EVENT = "INTERACTION_CREATE";
  private static final int MESSAGE = 4;
  private static final int CHOICES = 8;

  private final Incidents incidents;

  private UnreadInteractions(JDAImpl jda, Incidents incidents) {
    super(jda);
    this.incidents = incidents;
  }

  /// Answers those of a connection from now on.
  static void begin(JDA jda, Incidents incidents) {
    JDAImpl inner = (JDAImpl) jda;
    inner.getClient().getHandlers().put(EVENT, new UnreadInteractions(inner, incidents));
  }

  @Override
  protected @Nullable Long handleInternally(DataObject content) {
    try {
      new MissingFields(api).fill(content);
      if (isInAnotherKindOfChannel(content)) {
        answer(content, sentence("discord.strange-channel"));
        return null;
      }
      return super.handleInternally(content);
    } catch (RuntimeException fault) {
      answer(
          content,
          isInAChannelThatIsGone(content) ? sentence("discord.gone-channel") : noted(fault));
      return null;
    }
  }

  private static boolean isInAnotherKindOfChannel(DataObject content) {
    return !ChannelType.fromId(content.getObject("channel").getInt("type")).isMessage();
  }

  /// Of a thread, the channel that it is in.
  private boolean isInAChannelThatIsGone(DataObject content) {
    Guild server = api.getGuildById(content.getUnsignedLong("guild_id", 0));
    return server != null
        && server.getGuildChannelById(content.getUnsignedLong("channel_id", 0)) == null;
  }

  /// What the fault says of itself may repeat what somebody wrote.
  private Card noted(RuntimeException fault) {
    RuntimeException quiet = new IllegalStateException(fault.getClass().getName());
    quiet.setStackTrace(fault.getStackTrace());
    return incidents.note("an interaction", quiet);
  }

  private static Card sentence(String key) {
    return (Card) Reply.toCaller(new Part.Paragraph(Message.of(key)));
  }

  /// What was answered already, told of a second time, Discord refuses.
  private void answer(DataObject content, Card card) {
    Route.CompiledRoute route =
        Route.Interactions.CALLBACK.compile(content.getString("id"), content.getString("token"));
    new RestActionImpl<>(api, route, body(content, card))
        .queue(
            null,
            failure -> log.info("an answer could not be given: {}", Trouble.of(failure).kind()));
  }

  private static DataObject body(DataObject content, Card card) {
    if (content.getInt("type") == InteractionType.COMMAND_AUTOCOMPLETE.getKey()) {
      return callback(CHOICES, DataObject.empty().put("choices", DataArray.empty()));
    }
    Locale locale = Locale.forLanguageTag(content.getString("locale", "en"));
    DataObject message =
        new Drawing(Languages.of(locale)).message(card.parts(), card.buttons()).toData();
    int flags = message.getInt("flags", 0) | MessageFlag.EPHEMERAL.getValue();
    return callback(MESSAGE, message.put("flags", flags));
  }

  private static DataObject callback(int type, DataObject data) {
    return DataObject.empty().put("type", type).put("data", data);
  }
}

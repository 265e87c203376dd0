package dev.hotseat.discord;

import net.dv8tion.jda.api.JDA;
import net.dv8tion.jda.api.entities.channel.ChannelType;
import net.dv8tion.jda.api.entities.channel.middleman.GuildChannel;
import net.dv8tion.jda.api.utils.data.DataArray;
import net.dv8tion.jda.api.utils.data.DataObject;

/// Fills in what an interaction may lack by Discord's description, and JDA cannot do without. It
/// follows from the rest.
final class MissingFields {
  private static final String SERVER = "guild_id";
  private static final String CHANNEL = "channel_id";
  private static final String IN_SERVER = "0";
  private static final String IN_DIRECT = "1";

  private final JDA jda;

  MissingFields(JDA jda) {
    this.jda = jda;
  }

  /// Fills them in.
  void fill(DataObject interaction) {
    boolean inServer = !interaction.isNull(SERVER);
    if (inServer) {
      String server = interaction.getString(SERVER);
      add(interaction, "guild", DataObject.empty().put("id", server));
    }
    add(interaction, "context", inServer ? IN_SERVER : IN_DIRECT);
    add(interaction, "authorizing_integration_owners", DataObject.empty());
    add(interaction, "channel", DataObject.empty());
    DataObject channel = interaction.getObject("channel");
    add(interaction, CHANNEL, channel.getString("id", "0"));
    add(channel, "id", interaction.getString(CHANNEL));
    add(channel, "type", type(inServer, interaction.getUnsignedLong(CHANNEL)).getId());
    if (!inServer && !interaction.isNull("user")) {
      add(channel, "recipients", DataArray.empty().add(interaction.getObject("user")));
    }
  }

  private static void add(DataObject object, String key, Object value) {
    if (object.isNull(key)) {
      object.put(key, value);
    }
  }

  private ChannelType type(boolean inServer, long channel) {
    if (!inServer) {
      return ChannelType.PRIVATE;
    }
    GuildChannel known = jda.getGuildChannelById(channel);
    return known == null ? ChannelType.TEXT : known.getType();
  }
}

package dev.hotseat.discord;

import net.dv8tion.jda.api.JDA;
import net.dv8tion.jda.api.utils.data.DataArray;
import net.dv8tion.jda.api.utils.data.DataObject;
import net.dv8tion.jda.internal.JDAImpl;
import net.dv8tion.jda.internal.handle.ReadyHandler;

/// Reads the beginning of a session also where no private channels are listed. Discord sends an
/// empty list that its documentation does not have; without it JDA notes no session, and so never
/// resumes one.
final class ReadyReader extends ReadyHandler {
  private static final String CHANNELS = "private_channels";

  private ReadyReader(JDAImpl jda) {
    super(jda);
  }

  /// Reads those of a connection from now on.
  static void begin(JDA jda) {
    JDAImpl inner = (JDAImpl) jda;
    inner.getClient().getHandlers().put("READY", new ReadyReader(inner));
  }

  @Override
  public void handleReady(DataObject content) {
    if (content.isNull(CHANNELS)) {
      content.put(CHANNELS, DataArray.empty());
    }
    super.handleReady(content);
  }
}

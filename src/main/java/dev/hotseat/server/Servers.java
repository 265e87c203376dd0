package dev.hotseat.server;

import java.util.function.UnaryOperator;

/// Where servers' settings are kept. A change is durable when it returns. Safe to use from several
/// threads; reads come from memory.
public interface Servers {

  /// A server's settings.
  ServerSettings settings(String server);

  /// Changes a server's settings; of two changes at once none is lost.
  ///
  /// @return the settings as they are now
  ServerSettings change(String server, UnaryOperator<ServerSettings> change);
}

package dev.hotseat.discord;

import java.util.List;
import java.util.Locale;

/// What a server's own settings say to the front end. Answers come from memory.
public interface ServerCustoms {
  /// Those of a server that has set nothing.
  ServerCustoms NONE =
      new ServerCustoms() {
        @Override
        public boolean isModerator(String server, List<String> roles) {
          return false;
        }

        @Override
        public Locale language(String server) {
          return Locale.ENGLISH;
        }
      };

  /// Whether one of a member's roles makes them a moderator. Who may manage the server is one
  /// without being asked for here.
  ///
  /// @param roles ids
  boolean isModerator(String server, List<String> roles);

  /// The language that a server is spoken to in.
  Locale language(String server);
}

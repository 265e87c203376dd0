package dev.hotseat.server;

import java.util.Collection;

/// Who moderates a server: those who may manage it, and those with the role that its settings name.
public final class Moderators {
  private final Servers servers;

  public Moderators(Servers servers) {
    this.servers = servers;
  }

  /// Whether a member moderates.
  ///
  /// @param managesServer whether the member may manage the server
  /// @param roles the ids of the roles that the member has now
  public boolean isModerator(String server, boolean managesServer, Collection<String> roles) {
    return managesServer
        || servers.settings(server).moderatorRole().filter(roles::contains).isPresent();
  }
}

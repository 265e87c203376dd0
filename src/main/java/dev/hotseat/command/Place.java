package dev.hotseat.command;

import java.util.Optional;

/// Where a command is given or something is said.
///
/// @param server the id of the server that the channel is of, empty in a private conversation
/// @param channel the channel's id; of a private conversation too
public record Place(Optional<String> server, String channel) {

  /// A conversation that nobody else sees: a terminal, or direct messages.
  public static Place alone(String channel) {
    return new Place(Optional.empty(), channel);
  }

  /// A channel of a server.
  public static Place in(String server, String channel) {
    return new Place(Optional.of(server), channel);
  }
}

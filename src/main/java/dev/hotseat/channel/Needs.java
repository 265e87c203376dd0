package dev.hotseat.channel;

import java.util.Optional;

/// What is to be done in a channel beside posting messages.
///
/// @param threads whether threads are opened under them
/// @param role the id of a role that they mention
public record Needs(boolean threads, Optional<String> role) {
  /// Nothing else.
  public static final Needs NONE = new Needs(false, Optional.empty());
}

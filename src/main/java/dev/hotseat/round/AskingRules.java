package dev.hotseat.round;

/// What the moderators of a server say about asking.
@FunctionalInterface
public interface AskingRules {
  /// Whether questions may be asked in a channel.
  boolean mayAsk(String server, String channel);
}

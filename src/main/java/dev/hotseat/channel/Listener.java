package dev.hotseat.channel;

import dev.hotseat.command.Caller;

/// What a feature does when something happens where people talk. Each call may come from another
/// thread, twice, or late. What it throws is logged by the front end and ends nothing else.
public interface Listener {

  /// Somebody wrote a message: in a private conversation, as an answer to a message of the program,
  /// or in a thread.
  default void heard(Heard heard) {}

  /// A message is gone.
  default void messageGone(String channel, String message) {}

  /// A channel or thread is gone, with everything in it.
  default void channelGone(String channel) {}

  /// What the program may do in a channel may be something else from now on.
  default void allowedOtherwise() {}

  /// The program was taken into a server.
  ///
  /// @param channel where the server wants such news to be written; empty where it does not say
  /// @param mayPost whether the program may write there
  default void joined(String server, String channel, boolean mayPost) {}

  /// The program was removed from a server.
  default void left(String server) {}

  /// A moderator of a server gave a command and was answered, so that they can be told what waits
  /// for them.
  default void moderatorSeen(Caller moderator, Aside aside) {}

  /// What was written for a while may not have been heard: after a start, an outage or a new
  /// session.
  default void missedSome() {}

  /// About a second has gone by: the moment to do what is due.
  default void beat() {}
}

package dev.hotseat.server;

import dev.hotseat.channel.Needs;
import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// What the front end can say about its own state in a server.
public interface Checkup {

  /// What is missing in a channel.
  ///
  /// @param channel as people call it, such as `#daily`
  /// @param missing the names of the permissions that are missing, as the place where they are set
  ///     calls them; empty where nothing is
  record Access(String channel, List<String> missing) {
    public Access {
      missing = List.copyOf(missing);
    }
  }

  /// What is missing in some channels of a server, and in the one where the server wants news to be
  /// written. Channels that are not there are left out.
  List<Access> access(String server, Collection<String> channels);

  /// What people call some channels of a server, such as `#daily`, by their ids; without those that
  /// are not there, or are no place to write in.
  Map<String, String> channels(String server, Collection<String> ids);

  /// The id of a channel to write in, by what people call it, with or without `#`; empty where
  /// there is none, or several.
  Optional<String> channelCalled(String server, String name);

  /// What there is for posting regularly in a channel; empty where the server has no such channel.
  ///
  /// @param needs what is to be done there beside posting
  Optional<Ground> ground(String server, String channel, Needs needs);

  /// What people call a role of a server; empty where it is not there.
  Optional<String> role(String server, String id);

  /// How long ago there was the last sign of life from the service that carries the messages.
  Duration silence();
}

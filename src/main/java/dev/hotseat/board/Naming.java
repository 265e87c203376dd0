package dev.hotseat.board;

import java.util.Optional;

/// Says what people are called.
@FunctionalInterface
public interface Naming {

  /// What others call a member of a server now; empty where they are not a member any more.
  Optional<String> nameOf(String server, String person);
}

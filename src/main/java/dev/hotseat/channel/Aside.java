package dev.hotseat.channel;

import dev.hotseat.command.Reply.Card;

/// Says something more to somebody who has just been answered, there and to them alone.
@FunctionalInterface
public interface Aside {

  /// Says it.
  ///
  /// @throws Unreachable where it does not arrive
  void say(Card card);
}

package dev.hotseat.round;

import dev.hotseat.text.Message;

/// Tells the moderators of a server what they alone can mend.
@FunctionalInterface
public interface ModeratorNotices {
  /// Tells it to the next of them who comes by.
  void tell(String server, Message message);
}

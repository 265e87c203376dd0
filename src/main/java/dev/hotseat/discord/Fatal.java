package dev.hotseat.discord;

import dev.hotseat.text.Message;
import java.util.Optional;

/// What ends the service for good, so that a new start without a change is of no use.
final class Fatal {
  private Fatal() {}

  /// What a close code of the gateway means; empty where connecting again may help.
  static Optional<Message> ofClose(int code) {
    return switch (code) {
      case 4004 -> Optional.of(token());
      case 4010, 4011 -> Optional.of(Message.of("discord.fatal.shards", "code", "" + code));
      case 4012 -> Optional.of(Message.of("discord.fatal.version", "code", "" + code));
      case 4013, 4014 -> Optional.of(Message.of("discord.fatal.intents", "code", "" + code));
      default -> Optional.empty();
    };
  }

  static Message token() {
    return Message.of("discord.fatal.token");
  }
}

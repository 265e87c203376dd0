package dev.hotseat.round;

import dev.hotseat.channel.Channels;
import dev.hotseat.channel.Unreachable;
import dev.hotseat.command.Audience;
import dev.hotseat.command.Part.Paragraph;
import dev.hotseat.command.Reply.Card;
import dev.hotseat.text.Message;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Tells people what became of something. Who takes no private messages is not told.
final class Told {
  private static final Logger log = LoggerFactory.getLogger(Told.class);

  private final Channels channels;

  Told(Channels channels) {
    this.channels = channels;
  }

  /// Shows under somebody's message that it was taken.
  void taken(String channel, String message) {
    try {
      channels.acknowledge(channel, message);
    } catch (Unreachable failure) {
      log.debug("a reply could not be acknowledged: {}", failure.reason());
    }
  }

  /// Tells who asked a question.
  void asker(Round round, Message message) {
    round.asker().ifPresent(asker -> person(asker.id(), message));
  }

  /// Tells somebody a sentence.
  void person(String person, Message message) {
    person(person, new Card(Audience.CALLER, List.of(new Paragraph(message)), List.of()));
  }

  /// Tells somebody what a card says.
  void person(String person, Card card) {
    try {
      channels.tell(person, card);
    } catch (Unreachable failure) {
      log.debug("somebody could not be told: {}", failure.reason());
    }
  }
}

package dev.hotseat.round;

import dev.hotseat.text.Message;
import java.util.Optional;

/// What a candidate is told about the dailies that they answered in a row.
@FunctionalInterface
public interface InARow {

  /// How many there are with an answer that counts; empty where its round is no daily.
  Optional<Message> with(Round round, String candidate);
}

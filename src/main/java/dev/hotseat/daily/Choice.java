package dev.hotseat.daily;

import dev.hotseat.question.Level;
import java.util.Optional;

/// Which questions a schedule asks.
///
/// @param topic only of this topic; empty for all
/// @param rotateTopic whether each post takes the topic after the one before
/// @param level only at this level; empty for all
/// @param rotateLevel whether each post takes the level after the one before
public record Choice(
    Optional<String> topic, boolean rotateTopic, Optional<Level> level, boolean rotateLevel) {

  /// All questions.
  public static final Choice ALL = new Choice(Optional.empty(), false, Optional.empty(), false);
}

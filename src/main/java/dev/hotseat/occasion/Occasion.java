package dev.hotseat.occasion;

import dev.hotseat.command.Reply.Card;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/// Something that a server is told once, on its day.
interface Occasion {

  /// Something to tell.
  ///
  /// @param key tells it from everything else that was or will be told
  /// @param date on which it is told
  /// @param earliest not before then, whatever the time of the schedule
  record Due(String key, LocalDate date, Instant earliest) {}

  /// What there may be to tell on a date; empty on other dates.
  Optional<Due> on(LocalDate date, String server);

  /// How many days it can be late; on the date itself alone where it is 0.
  int daysLate();

  /// What is told; empty where there is nothing to tell.
  Optional<Card> card(LocalDate date, String server);
}

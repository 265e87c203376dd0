package dev.hotseat.daily;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;

/// What became of a date of a schedule.
///
/// @param schedule the schedule's id
/// @param date in the schedule's zone
/// @param state what became of it
/// @param due when it was due
/// @param at when that was settled, or the sending began
/// @param round the id of the round that was opened
public record Post(
    long schedule, LocalDate date, State state, Instant due, Instant at, Optional<Long> round) {

  /// What became of a date.
  public enum State {
    /// A round is opened, and its card on the way.
    SENDING,
    /// The card stands.
    POSTED,
    /// A moderator left it out.
    SKIPPED,
    /// Nothing could be sent in time.
    MISSED,
    /// Something was sent and did not arrive in time.
    FAILED;

    /// As the store writes it: `sending`.
    public String slug() {
      return name().toLowerCase(Locale.ROOT);
    }
  }
}

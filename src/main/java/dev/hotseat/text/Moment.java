package dev.hotseat.text;

import java.time.Instant;

/// A point in time as a value of a message, which each medium shows in its reader's own zone where
/// it can.
///
/// @param at the point in time
/// @param style how much of it is shown
public record Moment(Instant at, Style style) {
  /// How much of a point in time is shown.
  public enum Style {
    /// The time of day.
    TIME,
    /// The day.
    DATE,
    /// Day and time.
    DATE_TIME,
    /// Day of the week, day and time.
    WEEKDAY_TIME,
    /// How far off it is: "in two hours".
    RELATIVE
  }
}

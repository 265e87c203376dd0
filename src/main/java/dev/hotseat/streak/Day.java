package dev.hotseat.streak;

import java.time.LocalDate;

/// What somebody did about a daily.
///
/// @param date the local date of its post
/// @param outcome what came of it for them
public record Day(LocalDate date, Outcome outcome) {

  /// What came of a daily for somebody. Of several on one date the first in this order counts.
  public enum Outcome {
    /// They answered it before it closed.
    ANSWERED,
    /// They did not, and it is not for them to answer for: it was not posted or not heard, or it
    /// is open still.
    EXCUSED,
    /// They did not.
    MISSED
  }
}

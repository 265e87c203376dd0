package dev.hotseat.occasion;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/// Whom a reminder may help, and who had one. Safe to use from several threads and by several
/// processes.
public interface Reminders {
  /// How long ago the last answer to a daily may be.
  Duration LATELY = Duration.ofDays(30);

  /// How long a daily is open before it is called to mind.
  Duration PATIENCE = Duration.ofHours(4);

  /// How much time there is between two reminders at least, beside that they are on two days.
  Duration APART = Duration.ofHours(20);

  /// A daily that somebody has not answered, and seen no answer to.
  ///
  /// @param member the member's id
  /// @param server the server's id
  /// @param channel where the daily's card stands
  /// @param message the card
  /// @param questionId what it asks
  record Waiting(String member, String server, String channel, String message, String questionId) {}

  /// The dailies that are open for [#PATIENCE], each with those who want reminders, answered a
  /// daily of the server [#LATELY], and had no reminder for [#APART].
  List<Waiting> waiting(Instant now);

  /// Notes that somebody is sent a reminder, before it is sent.
  ///
  /// @param day the day that it is where the server is
  /// @return whether it may be sent: not where they had one on this day, or for [#APART]
  boolean claim(String member, LocalDate day, Instant now);
}

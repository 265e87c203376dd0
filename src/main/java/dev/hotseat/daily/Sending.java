package dev.hotseat.daily;

import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;

/// A post that this process has in hand.
///
/// @param schedule the schedule's id
/// @param server the server's id
/// @param date which date it is for
/// @param round the id of the round that was opened for it
/// @param at when it was first taken in hand
/// @param deadline when it is too late to send it
/// @param tries how often it was taken in hand since it certainly stood nowhere, now included
public record Sending(
    long schedule,
    String server,
    LocalDate date,
    long round,
    Instant at,
    Instant deadline,
    int tries) {

  /// Makes a second sending known as such.
  String key() {
    return "daily-" + schedule + "-" + date.format(DateTimeFormatter.BASIC_ISO_DATE);
  }
}

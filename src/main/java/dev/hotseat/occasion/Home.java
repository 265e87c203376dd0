package dev.hotseat.occasion;

import dev.hotseat.daily.Timetable;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Optional;
import java.util.Set;

/// Where and when a server is told something: as its oldest active schedule has it.
///
/// @param server the server's id
/// @param channel the id of the schedule's channel
/// @param zone the schedule's zone
/// @param time the schedule's local time
public record Home(String server, String channel, ZoneId zone, LocalTime time) {

  /// When something is due on a date, whether the schedule has it or not; empty where the zone
  /// never had the date.
  Optional<Instant> due(LocalDate date) {
    return new Timetable(zone, time, Set.of(DayOfWeek.values()), Set.of()).due(date);
  }
}

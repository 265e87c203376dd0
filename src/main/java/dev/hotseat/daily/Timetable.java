package dev.hotseat.daily;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.zone.ZoneOffsetTransition;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/// When a schedule is due: on some days of the week, at a local time.
///
/// A local date is due once at most, whatever the clocks do. A time that comes twice is due the
/// first time; one that the clocks skip is due at the moment of the change, or one second before it
/// where the change swallows the rest of the day; a date that the zone never had is not due.
///
/// @param zone whose local time it is
/// @param time the local time
/// @param days on which it is due, one or more
/// @param except dates that are left out
public record Timetable(ZoneId zone, LocalTime time, Set<DayOfWeek> days, Set<LocalDate> except) {

  public Timetable {
    days = Set.copyOf(days);
    except = Set.copyOf(except);
    if (days.isEmpty()) {
      throw new IllegalArgumentException("a timetable needs a day");
    }
  }

  /// A date with the moment at which it is due.
  public record Slot(LocalDate date, Instant due) {}

  /// Whether a date is one of the timetable's.
  public boolean has(LocalDate date) {
    return days.contains(date.getDayOfWeek()) && !except.contains(date);
  }

  /// The moment at which a date is due, whether the timetable has it or not; empty where the zone
  /// never had the date.
  public Optional<Instant> due(LocalDate date) {
    LocalDateTime local = date.atTime(time);
    List<ZoneOffset> offsets = zone.getRules().getValidOffsets(local);
    if (!offsets.isEmpty()) {
      return Optional.of(local.toInstant(offsets.getFirst()));
    }
    ZoneOffsetTransition gap = zone.getRules().getTransition(local);
    return Stream.of(gap.getInstant(), gap.getInstant().minusSeconds(1))
        .filter(moment -> LocalDate.ofInstant(moment, zone).equals(date))
        .findFirst();
  }

  /// The slots of the dates from one on, without end.
  public Stream<Slot> from(LocalDate first) {
    return Stream.iterate(first, date -> date.plusDays(1))
        .filter(this::has)
        .flatMap(date -> due(date).map(due -> new Slot(date, due)).stream());
  }

  /// The first slot that is due after a moment.
  public Slot after(Instant moment) {
    return upcoming(moment).findFirst().orElseThrow();
  }

  /// The slots that are due after a moment, without end.
  public Stream<Slot> upcoming(Instant moment) {
    return from(LocalDate.ofInstant(moment, zone).minusDays(1))
        .filter(slot -> slot.due().isAfter(moment));
  }
}

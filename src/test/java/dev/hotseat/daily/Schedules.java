package dev.hotseat.daily;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/// Schedules to test with.
public final class Schedules {
  public static final String SERVER = "guild";
  public static final String CHANNEL = "general";
  static final Set<DayOfWeek> EVERY_DAY = EnumSet.allOf(DayOfWeek.class);

  private Schedules() {}

  /// At nine in Berlin, every day.
  public static Schedule named(String name) {
    return at(name, CHANNEL, "Europe/Berlin", "09:00");
  }

  static Schedule at(String name, String channel, String zone, String time) {
    return new Schedule(
        0,
        SERVER,
        name,
        channel,
        new Timetable(ZoneId.of(zone), LocalTime.parse(time), EVERY_DAY, Set.of()),
        Choice.ALL,
        Optional.empty(),
        true,
        false,
        Duration.ofHours(6),
        Schedule.State.ACTIVE);
  }

  static Schedule timed(Schedule schedule, Timetable timetable) {
    return new Schedule(
        schedule.id(),
        schedule.server(),
        schedule.name(),
        schedule.channel(),
        timetable,
        schedule.choice(),
        schedule.role(),
        schedule.reveal(),
        schedule.thread(),
        schedule.catchUp(),
        schedule.state());
  }

  static Schedule choosing(Schedule schedule, Choice choice) {
    return new Schedule(
        schedule.id(),
        schedule.server(),
        schedule.name(),
        schedule.channel(),
        schedule.timetable(),
        choice,
        schedule.role(),
        schedule.reveal(),
        schedule.thread(),
        schedule.catchUp(),
        schedule.state());
  }

  static Schedule catchingUp(Schedule schedule, Duration catchUp) {
    return new Schedule(
        schedule.id(),
        schedule.server(),
        schedule.name(),
        schedule.channel(),
        schedule.timetable(),
        schedule.choice(),
        schedule.role(),
        schedule.reveal(),
        schedule.thread(),
        catchUp,
        schedule.state());
  }

  static Schedule mentioning(Schedule schedule, String role, boolean thread) {
    return new Schedule(
        schedule.id(),
        schedule.server(),
        schedule.name(),
        schedule.channel(),
        schedule.timetable(),
        schedule.choice(),
        Optional.of(role),
        schedule.reveal(),
        thread,
        schedule.catchUp(),
        schedule.state());
  }
}

package dev.hotseat.daily;

import dev.hotseat.daily.Timetable.Slot;

/// A schedule with the slot that it waits for.
///
/// @param schedule the schedule
/// @param next the first slot that has been neither used nor passed by
public record Planned(Schedule schedule, Slot next) {}

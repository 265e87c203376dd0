package dev.hotseat.daily;

import dev.hotseat.daily.Schedule.State;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;

/// What a moderator wants a schedule to be; what they did not name is empty.
record Wish(
    String channel,
    LocalTime time,
    ZoneId zone,
    Optional<Set<DayOfWeek>> days,
    UnaryOperator<Choice> choice,
    Optional<String> role,
    Optional<Boolean> reveal,
    Optional<Boolean> thread,
    Optional<Set<LocalDate>> except,
    Optional<Duration> catchUp) {

  /// A schedule as it is wanted; what was not named is as it was, or as it usually is.
  Schedule applied(Optional<Schedule> before, String server, String name) {
    return new Schedule(
        before.map(Schedule::id).orElse(0L),
        server,
        before.map(Schedule::name).orElse(name),
        channel,
        timetable(before.map(Schedule::timetable)),
        choice.apply(before.map(Schedule::choice).orElse(Choice.ALL)),
        role.or(() -> before.flatMap(Schedule::role)),
        reveal.or(() -> before.map(Schedule::reveal)).orElse(true),
        thread.or(() -> before.map(Schedule::thread)).orElse(false),
        catchUp.or(() -> before.map(Schedule::catchUp)).orElse(CatchUp.USUAL),
        before.map(Schedule::state).orElse(State.ACTIVE));
  }

  private Timetable timetable(Optional<Timetable> before) {
    return new Timetable(
        zone,
        time,
        days.or(() -> before.map(Timetable::days)).orElse(Days.WORKING),
        except.or(() -> before.map(Timetable::except)).orElse(Set.of()));
  }
}

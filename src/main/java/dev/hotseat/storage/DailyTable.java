package dev.hotseat.storage;

import dev.hotseat.daily.Choice;
import dev.hotseat.daily.Planned;
import dev.hotseat.daily.Schedule;
import dev.hotseat.daily.Timetable;
import dev.hotseat.daily.Timetable.Slot;
import dev.hotseat.question.Level;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Schedules, as rows.
final class DailyTable {
  private DailyTable() {}

  static List<Planned> select(Connection connection, String condition, Object... values)
      throws SQLException {
    return Sql.list(
        connection, "SELECT * FROM daily_schedule " + condition, DailyTable::planned, values);
  }

  static Optional<Planned> find(Connection connection, long id) throws SQLException {
    return select(connection, "WHERE id = ?", id).stream().findFirst();
  }

  /// Adds a schedule, or changes the one of its name.
  static Schedule put(Connection connection, Schedule schedule, Slot next, Instant activeSince)
      throws SQLException {
    Timetable timetable = schedule.timetable();
    Choice choice = schedule.choice();
    long id =
        Sql.first(
                connection,
                """
                INSERT INTO daily_schedule (server, name, folded, channel, zone, time, days,
                  except_dates, topic, rotate_topic, level, rotate_level, role, reveal, thread,
                  catch_up, state, next_date, next_due, active_since, few_told)
                VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 0)
                ON CONFLICT (server, folded) DO UPDATE SET name = excluded.name,
                  channel = excluded.channel, zone = excluded.zone, time = excluded.time,
                  days = excluded.days, except_dates = excluded.except_dates,
                  topic = excluded.topic, rotate_topic = excluded.rotate_topic,
                  level = excluded.level, rotate_level = excluded.rotate_level,
                  role = excluded.role, reveal = excluded.reveal, thread = excluded.thread,
                  catch_up = excluded.catch_up, state = excluded.state,
                  next_date = excluded.next_date, next_due = excluded.next_due,
                  active_since = excluded.active_since, few_told = 0, broken_told = NULL
                RETURNING id
                """,
                row -> row.getLong(1),
                schedule.server(),
                schedule.name(),
                folded(schedule.name()),
                schedule.channel(),
                timetable.zone().getId(),
                timetable.time().toString(),
                joined(timetable.days().stream().sorted()),
                joined(timetable.except().stream().sorted()),
                choice.topic().orElse(""),
                choice.rotateTopic(),
                choice.level().map(Level::slug).orElse(""),
                choice.rotateLevel(),
                schedule.role().orElse(""),
                schedule.reveal(),
                schedule.thread(),
                schedule.catchUp().toSeconds(),
                schedule.state().name().toLowerCase(Locale.ROOT),
                next.date().toEpochDay(),
                next.due().toEpochMilli(),
                activeSince.toEpochMilli())
            .orElseThrow();
    return schedule.kept(id);
  }

  /// A name in which case does not matter any more.
  static String folded(String name) {
    return name.strip().toLowerCase(Locale.ROOT);
  }

  /// Lets a schedule wait for a slot.
  static void await(Connection connection, long schedule, Slot next) throws SQLException {
    Sql.update(
        connection,
        "UPDATE daily_schedule SET next_date = ?, next_due = ? WHERE id = ?",
        next.date().toEpochDay(),
        next.due().toEpochMilli(),
        schedule);
  }

  private static Planned planned(ResultSet row) throws SQLException {
    Timetable timetable =
        new Timetable(
            ZoneId.of(row.getString("zone")),
            LocalTime.parse(row.getString("time")),
            set(row.getString("days"), DayOfWeek::valueOf),
            set(row.getString("except_dates"), LocalDate::parse));
    Schedule schedule =
        new Schedule(
            row.getLong("id"),
            row.getString("server"),
            row.getString("name"),
            row.getString("channel"),
            timetable,
            choice(row),
            text(row, "role"),
            row.getBoolean("reveal"),
            row.getBoolean("thread"),
            Duration.ofSeconds(row.getLong("catch_up")),
            Schedule.State.valueOf(row.getString("state").toUpperCase(Locale.ROOT)));
    Slot next =
        new Slot(
            LocalDate.ofEpochDay(row.getLong("next_date")),
            Instant.ofEpochMilli(row.getLong("next_due")));
    return new Planned(schedule, next);
  }

  private static Choice choice(ResultSet row) throws SQLException {
    return new Choice(
        text(row, "topic"),
        row.getBoolean("rotate_topic"),
        text(row, "level").flatMap(Level::of),
        row.getBoolean("rotate_level"));
  }

  private static Optional<String> text(ResultSet row, String column) throws SQLException {
    return Optional.of(row.getString(column)).filter(text -> !text.isEmpty());
  }

  private static String joined(Stream<?> values) {
    return values.map(Object::toString).collect(Collectors.joining(","));
  }

  private static <T> Set<T> set(String joined, Function<String, T> read) {
    return joined.isEmpty()
        ? Set.of()
        : Arrays.stream(joined.split(",")).map(read).collect(Collectors.toUnmodifiableSet());
  }
}

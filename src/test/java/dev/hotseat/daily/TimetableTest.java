package dev.hotseat.daily;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.hotseat.daily.Timetable.Slot;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.zone.ZoneOffsetTransition;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class TimetableTest {
  private static final Set<DayOfWeek> EVERY_DAY = EnumSet.allOf(DayOfWeek.class);
  private static final LocalDate FROM = LocalDate.of(2026, 11, 22);
  private static final LocalDate TO = FROM.plusYears(5);
  private static final List<String> TIMES =
      List.of("00:00", "00:30", "01:30", "02:30", "09:00", "23:59:59");

  /// Every zone, six times of day, the changes of five years.
  @Test
  void isDueOnceOnEachDateWhateverTheClocksDo() {
    List<String> wrong = new ArrayList<>();
    int zones = 0;
    for (String name : ZoneId.getAvailableZoneIds()) {
      ZoneId zone = ZoneId.of(name);
      ZoneOffsetTransition change =
          zone.getRules().nextTransition(FROM.atStartOfDay(zone).toInstant());
      zones +=
          change != null && change.getInstant().isBefore(TO.atStartOfDay(zone).toInstant()) ? 1 : 0;
      for (String time : TIMES) {
        wrong.addAll(wrong(new Timetable(zone, LocalTime.parse(time), EVERY_DAY, Set.of())));
      }
    }

    assertThat(wrong).as("missed or doubled").isEmpty();
    assertThat(zones).isGreaterThan(100);
  }

  /// Dates that are missed, doubled, out of order, or due on another date.
  private static List<String> wrong(Timetable timetable) {
    List<String> wrong = new ArrayList<>();
    LocalDate date = FROM;
    Instant before = Instant.MIN;
    List<Slot> slots = timetable.from(FROM).takeWhile(slot -> slot.date().isBefore(TO)).toList();
    for (Slot slot : slots) {
      boolean onItsDate = LocalDate.ofInstant(slot.due(), timetable.zone()).equals(slot.date());
      if (!slot.date().equals(date) || !slot.due().isAfter(before) || !onItsDate) {
        wrong.add(timetable.zone() + " " + timetable.time() + " " + slot);
      }
      date = slot.date().plusDays(1);
      before = slot.due();
    }
    return wrong;
  }

  @Test
  void isDueTheFirstTimeWhereATimeComesTwice() {
    Slot slot = at("Europe/Berlin", "02:30").from(LocalDate.of(2026, 10, 25)).findFirst().get();

    assertThat(slot.due()).isEqualTo("2026-10-25T00:30:00Z");
  }

  @Test
  void isDueAtTheChangeWhereTheClocksSkipItsTime() {
    Slot slot = at("Europe/Berlin", "02:30").from(LocalDate.of(2027, 3, 28)).findFirst().get();

    assertThat(slot.due()).isEqualTo("2027-03-28T01:00:00Z");
  }

  /// In Beirut the clocks are put forward at midnight.
  @Test
  void isDueAtTheChangeWhereTheDayBeginsWithIt() {
    Slot slot = at("Asia/Beirut", "00:30").from(LocalDate.of(2027, 3, 28)).findFirst().get();

    assertThat(slot.due()).isEqualTo("2027-03-27T22:00:00Z");
  }

  /// In Greenland the clocks are put forward from 23:00 to the next day.
  @Test
  void isDueASecondBeforeAChangeThatSwallowsTheRestOfTheDay() {
    Timetable late = at("America/Scoresbysund", "23:30");
    Slot slot = late.from(LocalDate.of(2027, 3, 27)).findFirst().get();

    assertThat(LocalDate.ofInstant(slot.due(), late.zone())).isEqualTo("2027-03-27");
    assertThat(slot.due()).isEqualTo("2027-03-28T00:59:59Z");
  }

  @Test
  void isNotDueOnADateThatTheZoneNeverHad() {
    List<LocalDate> dates =
        at("Pacific/Apia", "09:00")
            .from(LocalDate.of(2011, 12, 29))
            .limit(2)
            .map(Slot::date)
            .toList();

    assertThat(dates).containsExactly(LocalDate.of(2011, 12, 29), LocalDate.of(2011, 12, 31));
  }

  @Test
  void leavesOutOtherDaysAndDates() {
    Timetable timetable =
        new Timetable(
            ZoneId.of("UTC"),
            LocalTime.NOON,
            Set.of(DayOfWeek.MONDAY, DayOfWeek.FRIDAY),
            Set.of(LocalDate.of(2026, 11, 23)));

    assertThat(timetable.after(Instant.parse("2026-11-22T00:00:00Z")).date())
        .isEqualTo("2026-11-27");
    assertThat(timetable.after(Instant.parse("2026-11-27T12:00:00Z")).date())
        .isEqualTo("2026-11-30");
    assertThat(timetable.after(Instant.parse("2026-11-27T11:59:59Z")).date())
        .isEqualTo("2026-11-27");
  }

  @Test
  void needsADay() {
    assertThatThrownBy(() -> new Timetable(ZoneId.of("UTC"), LocalTime.NOON, Set.of(), Set.of()))
        .isInstanceOf(IllegalArgumentException.class);
  }

  private static Timetable at(String zone, String time) {
    return new Timetable(ZoneId.of(zone), LocalTime.parse(time), EVERY_DAY, Set.of());
  }
}

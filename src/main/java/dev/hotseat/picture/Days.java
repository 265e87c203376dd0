package dev.hotseat.picture;

import dev.hotseat.picture.Sheet.Side;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/// Days from left to right.
///
/// @param first the leftmost day
/// @param last the rightmost day, not before the first
/// @param left x of the first day
/// @param right x of the last day
record Days(LocalDate first, LocalDate last, double left, double right) {
  private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMM", Locale.ENGLISH);
  private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMM", Locale.ENGLISH);
  private static final long MOST_WEEKS = 6;
  private static final long DAYS_OF_ALL_MONTHS = 400;

  static String spoken(LocalDate day) {
    return DAY.format(day);
  }

  static String month(LocalDate day) {
    return MONTH.format(day);
  }

  double x(LocalDate day) {
    double share = (double) ChronoUnit.DAYS.between(first, day) / count();
    return left + (right - left) * share;
  }

  private long count() {
    return Math.max(1, ChronoUnit.DAYS.between(first, last));
  }

  /// Writes the Mondays of few weeks (the first day where there is none), else the months below
  /// where they begin.
  void drawDates(Sheet sheet, double baseline) {
    boolean few = count() <= MOST_WEEKS * 7;
    List<LocalDate> days = few ? weeks() : months();
    for (LocalDate day : days) {
      String date = few ? spoken(day) : month(day);
      sheet.text(date, Lettering.QUIET, Side.CENTRE, x(day), baseline);
    }
  }

  private List<LocalDate> weeks() {
    LocalDate next = first.with(TemporalAdjusters.nextOrSame(DayOfWeek.MONDAY));
    LocalDate monday = next.isAfter(last) ? first : next;
    return Stream.iterate(monday, day -> !day.isAfter(last), day -> day.plusWeeks(1)).toList();
  }

  private List<LocalDate> months() {
    LocalDate begin = first.minusDays(1).with(TemporalAdjusters.firstDayOfNextMonth());
    long step = 1 + count() / DAYS_OF_ALL_MONTHS;
    return Stream.iterate(begin, day -> !day.isAfter(last), day -> day.plusMonths(step)).toList();
  }
}

package dev.hotseat.board;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeParseException;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Optional;

/// The days that a board counts.
public sealed interface Span {
  /// The first day.
  LocalDate first();

  /// The last day.
  LocalDate last();

  /// The span as one word, such that [#read] gives it back.
  String key();

  /// From a Monday to its Sunday.
  record Week(LocalDate first) implements Span {
    @Override
    public LocalDate last() {
      return first.plusDays(6);
    }

    @Override
    public String key() {
      return "week-" + first;
    }
  }

  /// A calendar month, which is a season too.
  record Month(YearMonth month) implements Span {
    @Override
    public LocalDate first() {
      return month.atDay(1);
    }

    @Override
    public LocalDate last() {
      return month.atEndOfMonth();
    }

    @Override
    public String key() {
      return "month-" + month;
    }
  }

  /// All there was and will be.
  record Ever() implements Span {
    @Override
    public LocalDate first() {
      return LocalDate.EPOCH;
    }

    @Override
    public LocalDate last() {
      return LocalDate.of(9999, 12, 31);
    }

    @Override
    public String key() {
      return "all";
    }
  }

  /// The week that a day is in.
  static Span week(LocalDate day) {
    return new Week(day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY)));
  }

  /// The month that a day is in.
  static Span month(LocalDate day) {
    return new Month(YearMonth.from(day));
  }

  /// The season that a day is in.
  static Span season(LocalDate day) {
    return month(day);
  }

  /// Every span that a day is in.
  static List<Span> of(LocalDate day) {
    return List.of(week(day), month(day), new Ever());
  }

  /// The span of a key; empty where it is none.
  static Optional<Span> read(String key) {
    try {
      if (key.startsWith("week-")) {
        return Optional.of(week(LocalDate.parse(key.substring("week-".length()))));
      }
      if (key.startsWith("month-")) {
        return Optional.of(new Month(YearMonth.parse(key.substring("month-".length()))));
      }
    } catch (DateTimeParseException forged) {
      return Optional.empty();
    }
    return key.equals("all") ? Optional.of(new Ever()) : Optional.empty();
  }
}

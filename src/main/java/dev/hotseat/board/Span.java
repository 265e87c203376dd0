package dev.hotseat.board;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.temporal.TemporalAdjusters;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The days that a board counts.
public sealed interface Span {
  /// How [Season#key] writes it.
  Pattern SEASON = Pattern.compile("season-(\\d{1,6})-(\\d{1,6})");

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

  /// A calendar month; where it has no other, a server's season.
  record Month(YearMonth month) implements Span {
    private static final DateTimeFormatter NAME =
        DateTimeFormatter.ofPattern("MMMM uuuu", Locale.ENGLISH);

    /// Its name and year, such as November 2026.
    public String name() {
      return NAME.format(month);
    }

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

  /// A season that is no calendar month.
  record Season(LocalDate first, LocalDate last) implements Span {
    @Override
    public String key() {
      return "season-" + first.toEpochDay() + "-" + last.toEpochDay();
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

  /// The span of a key; empty where it is none.
  static Optional<Span> read(String key) {
    try {
      if (key.startsWith("week-")) {
        return Optional.of(week(LocalDate.parse(key.substring("week-".length()))));
      }
      if (key.startsWith("month-")) {
        return Optional.of(new Month(YearMonth.parse(key.substring("month-".length()))));
      }
      if (key.startsWith("season-")) {
        return season(key);
      }
    } catch (DateTimeParseException forged) {
      return Optional.empty();
    }
    return key.equals("all") ? Optional.of(new Ever()) : Optional.empty();
  }

  /// With numbered days, since a button that holds the key has little room.
  private static Optional<Span> season(String key) {
    return Optional.of(SEASON.matcher(key))
        .filter(Matcher::matches)
        .map(
            days ->
                new Season(
                    LocalDate.ofEpochDay(Long.parseLong(days.group(1))),
                    LocalDate.ofEpochDay(Long.parseLong(days.group(2)))));
  }
}

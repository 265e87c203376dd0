package dev.hotseat.daily;

import dev.hotseat.command.Rejection;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/// A date as people write it without an order that others read differently: `2026-12-24`,
/// `24 Dec`, `Dec 24th 2026`, `24.12.`, `24. Dezember`.
final class Dates {
  private static final Pattern ISO = Pattern.compile("([0-9]{4})-([0-9]{1,2})-([0-9]{1,2})");
  private static final Pattern DOTTED =
      Pattern.compile("([0-9]{1,2})\\. ?([0-9]{1,2})\\.?(?: ?([0-9]{4}))?");
  private static final Pattern DAY_FIRST =
      Pattern.compile(
          "([0-9]{1,2})(?:st|nd|rd|th|\\.)?(?: of)? ?([a-zäöü]{3,})\\.?(?:,? ([0-9]{4}))?");
  private static final Pattern MONTH_FIRST =
      Pattern.compile("([a-zäöü]{3,})\\.? ([0-9]{1,2})(?:st|nd|rd|th)?(?:,? ([0-9]{4}))?");
  private static final int SHORTEST = 3;
  // The longest time between two leap days.
  private static final int YEARS = 8;

  private static final Map<String, Integer> MONTHS = months();

  private Dates() {}

  /// The date that a text names; without a year the next one, counted from a date.
  ///
  /// @param from the first date that one without a year can be
  /// @throws Rejection where it names none
  static LocalDate read(String text, LocalDate from) {
    String typed = text.strip();
    return iso(typed)
        .or(() -> dotted(typed, from))
        .or(() -> named(DAY_FIRST.matcher(typed), 1, 2, from))
        .or(() -> named(MONTH_FIRST.matcher(typed), 2, 1, from))
        .orElseThrow(() -> Typed.refused("daily.no-date", text));
  }

  private static Optional<LocalDate> iso(String typed) {
    Matcher parts = ISO.matcher(typed);
    return parts.matches()
        ? date(number(parts, 1), number(parts, 2), number(parts, 3))
        : Optional.empty();
  }

  private static Optional<LocalDate> dotted(String typed, LocalDate from) {
    Matcher parts = DOTTED.matcher(typed);
    return parts.matches() ? date(parts, number(parts, 2), 1, from) : Optional.empty();
  }

  private static Optional<LocalDate> named(Matcher parts, int day, int month, LocalDate from) {
    if (!parts.matches()) {
      return Optional.empty();
    }
    return Optional.ofNullable(MONTHS.get(parts.group(month)))
        .flatMap(number -> date(parts, number, day, from));
  }

  /// The third group is the year, if there is one.
  private static Optional<LocalDate> date(Matcher parts, int month, int day, LocalDate from) {
    if (parts.group(3) != null) {
      return date(number(parts, 3), month, number(parts, day));
    }
    return IntStream.rangeClosed(from.getYear(), from.getYear() + YEARS)
        .mapToObj(year -> date(year, month, number(parts, day)))
        .flatMap(Optional::stream)
        .filter(date -> !date.isBefore(from))
        .findFirst();
  }

  private static Optional<LocalDate> date(int year, int month, int day) {
    try {
      return Optional.of(LocalDate.of(year, month, day));
    } catch (DateTimeException noSuchDate) {
      return Optional.empty();
    }
  }

  private static int number(Matcher parts, int group) {
    return Integer.parseInt(parts.group(group));
  }

  /// English and German names, from three letters on.
  private static Map<String, Integer> months() {
    Map<String, Integer> months = new HashMap<>();
    for (Month month : Month.values()) {
      for (Locale language : new Locale[] {Locale.ENGLISH, Locale.GERMAN}) {
        String name = Typed.plain(month.getDisplayName(TextStyle.FULL, language));
        for (int length = SHORTEST; length <= name.length(); length++) {
          months.put(name.substring(0, length), month.getValue());
        }
      }
    }
    months.put("mrz", Month.MARCH.getValue());
    return months;
  }
}

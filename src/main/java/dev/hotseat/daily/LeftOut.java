package dev.hotseat.daily;

import dev.hotseat.command.Rejection;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/// Dates on which nothing is posted, as people write them: `2026-12-24`, `24 Dec`, `24.12.`, ranges
/// with two dots, several with commas between, or `none`.
final class LeftOut {
  private static final int MOST = 366;
  private static final Set<String> NONE = Set.of("none", "no", "keine", "off");

  private static final Pattern SLASHED = Pattern.compile("[0-9]{1,4}/[0-9]{1,2}(?:/[0-9]{1,4})?");
  // The comma in Dec 24, 2026 stands between no two dates.
  private static final Pattern COMMA_BEFORE_YEAR =
      Pattern.compile("([a-zäöü]{3,} [0-9]{1,2}), ?(?=[0-9]{4}\\b(?!-))");
  // 24-26 Dec, and its year, as 24 Dec..26 Dec.
  private static final Pattern DAYS_OF_A_MONTH =
      Pattern.compile(
          "(?<!-)\\b([0-9]{1,2})\\.? ?[-–—] ?([0-9]{1,2}\\.? )([a-zäöü]{3,}\\.?(?: [0-9]{4})?)");
  private static final Pattern RANGE =
      Pattern.compile(
          " ?(?:\\.{2,3}|…|[–—]|\\b(?:to|until|till|through|bis)\\b) ?"
              + "| - |(?<=[.0-9])-(?=[0-9]{1,2}\\. ?[0-9])");
  private static final Pattern BETWEEN = Pattern.compile("[,;]|\\b(?:and|und)\\b|[&+]");

  private LeftOut() {}

  /// The dates that a text names; none where it says so. A date without a year is the next one.
  ///
  /// @param today the date where the schedule is
  /// @throws Rejection where something in it is no date, or one that is over
  static Set<LocalDate> read(String text, LocalDate today) {
    String typed = Typed.plain(text);
    if (NONE.contains(typed)) {
      return Set.of();
    }
    if (SLASHED.matcher(typed).find()) {
      throw Typed.refused("daily.date-slashed", text);
    }
    String ranges =
        DAYS_OF_A_MONTH
            .matcher(COMMA_BEFORE_YEAR.matcher(typed).replaceAll("$1 "))
            .replaceAll("$1 $3..$2$3");
    Set<LocalDate> dates = new TreeSet<>();
    for (String part : BETWEEN.split(ranges, -1)) {
      if (!part.isBlank()) {
        dates.addAll(dates(part.strip(), today));
      }
    }
    if (dates.isEmpty()) {
      throw Typed.refused("daily.no-date", text);
    }
    if (dates.size() > MOST) {
      throw Typed.refused("daily.too-many-dates", text);
    }
    return dates;
  }

  private static Set<LocalDate> dates(String part, LocalDate today) {
    String[] ends = RANGE.split(part, -1);
    LocalDate first = Dates.read(ends[0], today);
    LocalDate last = ends.length == 1 ? first : Dates.read(ends[ends.length - 1], first);
    if (ends.length > 2 || last.isBefore(first)) {
      throw Typed.refused("daily.no-date", part);
    }
    if (last.isBefore(today)) {
      throw Typed.refused("daily.date-over", part);
    }
    if (ChronoUnit.DAYS.between(first, last) >= MOST) {
      throw Typed.refused("daily.too-many-dates", part);
    }
    return new LinkedHashSet<>(first.datesUntil(last.plusDays(1)).toList());
  }
}

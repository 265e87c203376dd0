package dev.hotseat.daily;

import dev.hotseat.command.Rejection;
import java.time.LocalTime;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Times of day as people write them: `9am`, `9:30 pm`, `09:00`, `21.30`, `2130`, `21h30`, `9 Uhr`,
/// `noon`. An hour alone is one of 24.
final class Times {
  private static final Map<String, LocalTime> WORDS =
      Map.of(
          "noon", LocalTime.NOON,
          "midday", LocalTime.NOON,
          "mittag", LocalTime.NOON,
          "mittags", LocalTime.NOON,
          "midnight", LocalTime.MIDNIGHT,
          "mitternacht", LocalTime.MIDNIGHT);

  private static final Pattern PREFIX = Pattern.compile("^(?:at|um) ");
  // 9 Uhr 30 as 9:30.
  private static final Pattern HOUR_BEFORE_MINUTES = Pattern.compile(" ?uhr ?(?=[0-9])");
  private static final Pattern TIME =
      Pattern.compile(
          "([0-9]{1,2}?)(?:[:.h]?([0-9]{2}))? ?" + "(?:(?:([ap])\\.? ?m\\.?)|h|uhr|o['’]?clock)?");
  private static final int LAST_HOUR = 23;
  private static final int LAST_MINUTE = 59;
  private static final int HALF_DAY = 12;

  private Times() {}

  /// The time that a text names.
  ///
  /// @throws Rejection where it names none
  static LocalTime read(String text) {
    String typed = PREFIX.matcher(Typed.plain(text)).replaceFirst("");
    return Optional.ofNullable(WORDS.get(typed))
        .or(() -> clock(HOUR_BEFORE_MINUTES.matcher(typed).replaceFirst(":")))
        .orElseThrow(() -> Typed.refused("daily.no-time", text));
  }

  private static Optional<LocalTime> clock(String typed) {
    Matcher time = TIME.matcher(typed);
    if (!time.matches()) {
      return Optional.empty();
    }
    int hour = Integer.parseInt(time.group(1));
    int minute = time.group(2) == null ? 0 : Integer.parseInt(time.group(2));
    boolean halved = time.group(3) != null;
    if (minute > LAST_MINUTE || (halved ? hour < 1 || hour > HALF_DAY : hour > LAST_HOUR)) {
      return Optional.empty();
    }
    int whole = halved ? hour % HALF_DAY + (time.group(3).equals("p") ? HALF_DAY : 0) : hour;
    return Optional.of(LocalTime.of(whole, minute));
  }
}

package dev.hotseat.daily;

import dev.hotseat.command.Rejection;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// How much later than due a post may be, as people write it: `6h`, `1.5 hours`, `90 min`, `1:30`,
/// `half an hour`, `off`.
final class CatchUp {
  /// Where nobody says anything else.
  static final Duration USUAL = Duration.ofHours(6);

  private static final Duration MOST = Duration.ofHours(24);
  private static final Set<String> NONE = Set.of("off", "none", "no", "never", "0", "aus", "nie");
  private static final Map<String, Duration> WORDS =
      Map.ofEntries(
          Map.entry("half an hour", Duration.ofMinutes(30)),
          Map.entry("an hour", Duration.ofHours(1)),
          Map.entry("one hour", Duration.ofHours(1)),
          Map.entry("a day", MOST),
          Map.entry("one day", MOST),
          Map.entry("1 day", MOST),
          Map.entry("1d", MOST),
          Map.entry("eine halbe stunde", Duration.ofMinutes(30)),
          Map.entry("eine stunde", Duration.ofHours(1)),
          Map.entry("ein tag", MOST),
          Map.entry("1 tag", MOST));
  private static final String HOURS = "(?:h|hrs?|hours?|std|stunden?)";
  private static final String MINUTES = "(?:m|min|mins|minutes?|minuten?)";
  private static final int MINUTES_OF_AN_HOUR = 60;
  private static final Pattern LATENESS =
      Pattern.compile(
          "(?:([0-9]{1,2}(?:[.,][0-9]{1,2})?) ?%s\\.?)?(?:,? ?(?:and |und )?([0-9]{1,4}) ?(%s\\.?)?)?"
              .formatted(HOURS, MINUTES));
  private static final Pattern CLOCK =
      Pattern.compile("([0-9]{1,2}):([0-5][0-9])(?: ?%s\\.?)?".formatted(HOURS));

  private CatchUp() {}

  /// The time that a text names, at most a day; none where it names none.
  ///
  /// @throws Rejection where it cannot be read, or is longer
  static Duration read(String text) {
    String typed = Typed.plain(text);
    if (NONE.contains(typed)) {
      return Duration.ZERO;
    }
    Duration lateness =
        Optional.ofNullable(WORDS.get(typed))
            .or(() -> clock(typed))
            .or(() -> hoursAndMinutes(typed))
            .orElseThrow(() -> Typed.refused("daily.no-catch-up", text));
    if (lateness.compareTo(MOST) > 0) {
      throw Typed.refused("daily.catch-up-too-long", text);
    }
    return lateness;
  }

  private static Optional<Duration> clock(String typed) {
    Matcher parts = CLOCK.matcher(typed);
    return parts.matches() ? Optional.of(sum(parts)) : Optional.empty();
  }

  /// A number with no hours before it and no unit behind it could be hours or minutes.
  private static Optional<Duration> hoursAndMinutes(String typed) {
    Matcher parts = LATENESS.matcher(typed);
    return parts.matches() && (parts.group(1) != null || parts.group(3) != null)
        ? Optional.of(sum(parts))
        : Optional.empty();
  }

  /// Hours in the first group, minutes in the second.
  private static Duration sum(Matcher parts) {
    return Duration.ofMinutes(Math.round(number(parts, 1) * MINUTES_OF_AN_HOUR + number(parts, 2)));
  }

  private static double number(Matcher parts, int group) {
    return parts.group(group) == null
        ? 0
        : Double.parseDouble(parts.group(group).replace(',', '.'));
  }
}

package dev.hotseat.daily;

import dev.hotseat.command.Rejection;
import java.time.Duration;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// How much later than due a post may be, as people write it: `6h`, `90 min`, `1 h 30`, `off`.
final class CatchUp {
  /// Where nobody says anything else.
  static final Duration USUAL = Duration.ofHours(6);

  private static final Duration MOST = Duration.ofHours(24);
  private static final Set<String> NONE = Set.of("off", "none", "no", "never", "0", "aus", "nie");
  private static final String HOURS = "(?:h|hrs?|hours?|std|stunden?)";
  private static final String MINUTES = "(?:m|min|mins|minutes?|minuten?)";
  private static final Pattern LATENESS =
      Pattern.compile(
          "(?:([0-9]{1,2}) ?%s\\.?)?(?:,? ?(?:and |und )?([0-9]{1,4}) ?(%s\\.?)?)?"
              .formatted(HOURS, MINUTES));

  private CatchUp() {}

  /// The time that a text names, at most a day; none where it names none.
  ///
  /// @throws Rejection where it cannot be read, or is longer
  static Duration read(String text) {
    String typed = Typed.plain(text);
    if (NONE.contains(typed)) {
      return Duration.ZERO;
    }
    Matcher parts = LATENESS.matcher(typed);
    if (!parts.matches() || isBare(parts)) {
      throw Typed.refused("daily.no-catch-up", text);
    }
    Duration lateness =
        Duration.ofHours(number(parts, 1)).plus(Duration.ofMinutes(number(parts, 2)));
    if (lateness.compareTo(MOST) > 0) {
      throw Typed.refused("daily.catch-up-too-long", text);
    }
    return lateness;
  }

  /// A number with no hours before it and no unit behind it could be hours or minutes.
  private static boolean isBare(Matcher parts) {
    return parts.group(1) == null && parts.group(3) == null;
  }

  private static long number(Matcher parts, int group) {
    return parts.group(group) == null ? 0 : Long.parseLong(parts.group(group));
  }
}

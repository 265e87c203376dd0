package dev.hotseat.daily;

import dev.hotseat.command.Rejection;
import java.time.DayOfWeek;
import java.time.format.TextStyle;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/// Days of the week as people write them, in English and German: `mon-fri`, `mon, thu`, `weekends`,
/// `every day`, `Mo-Fr`. A range may go round the end of the week.
final class Days {
  /// Monday to Friday.
  static final Set<DayOfWeek> WORKING = EnumSet.range(DayOfWeek.MONDAY, DayOfWeek.FRIDAY);

  private static final Set<DayOfWeek> ALL = EnumSet.allOf(DayOfWeek.class);
  private static final Set<DayOfWeek> FREE = EnumSet.range(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY);

  private static final Map<String, Set<DayOfWeek>> GROUPS =
      Map.ofEntries(
          Map.entry("daily", ALL),
          Map.entry("all", ALL),
          Map.entry("everyday", ALL),
          Map.entry("täglich", ALL),
          Map.entry("weekday", WORKING),
          Map.entry("weekdays", WORKING),
          Map.entry("workdays", WORKING),
          Map.entry("werktags", WORKING),
          Map.entry("wochentags", WORKING),
          Map.entry("weekend", FREE),
          Map.entry("weekends", FREE),
          Map.entry("wochenende", FREE));

  private static final Pattern EVERY_DAY =
      Pattern.compile("\\b(?:every|each|all|jeden|alle) (?:days?|tage?)\\b");
  private static final Pattern RANGE =
      Pattern.compile(" ?(?:[-–—−]|\\.\\.+|\\b(?:to|through|thru|bis)\\b) ?");
  private static final Pattern BETWEEN =
      Pattern.compile("(?:[ ,;/&+]|\\b(?:and|und|on|every|each|jeden)\\b)+");

  private static final Map<String, DayOfWeek> NAMES = names();

  private Days() {}

  /// The days that a text names, one or more.
  ///
  /// @throws Rejection where it names none, or has something else in it
  static Set<DayOfWeek> read(String text) {
    String typed = EVERY_DAY.matcher(Typed.plain(text)).replaceAll("daily");
    String ranges = RANGE.matcher(typed).replaceAll("-").replace(".", "");
    Set<DayOfWeek> days = EnumSet.noneOf(DayOfWeek.class);
    for (String word : BETWEEN.split(ranges, -1)) {
      if (!word.isEmpty()) {
        days.addAll(days(word, text));
      }
    }
    if (days.isEmpty()) {
      throw refused(text);
    }
    return days;
  }

  private static Collection<DayOfWeek> days(String word, String text) {
    Set<DayOfWeek> group = GROUPS.get(word);
    if (group != null) {
      return group;
    }
    List<String> ends = List.of(word.split("-", -1));
    return switch (ends.size()) {
      case 1 -> Set.of(day(word, text));
      case 2 -> range(day(ends.getFirst(), text), day(ends.getLast(), text));
      default -> throw refused(text);
    };
  }

  private static Set<DayOfWeek> range(DayOfWeek first, DayOfWeek last) {
    Set<DayOfWeek> days = EnumSet.of(first);
    for (DayOfWeek day = first; day != last; day = day.plus(1)) {
      days.add(day.plus(1));
    }
    return days;
  }

  private static DayOfWeek day(String name, String text) {
    DayOfWeek day = NAMES.get(name);
    if (day == null) {
      throw refused(text);
    }
    return day;
  }

  private static Rejection refused(String text) {
    return Typed.refused("daily.no-days", text);
  }

  /// English names from two letters on, German ones short or whole.
  private static Map<String, DayOfWeek> names() {
    Map<String, DayOfWeek> names = new HashMap<>();
    for (DayOfWeek day : DayOfWeek.values()) {
      String english = Typed.plain(day.getDisplayName(TextStyle.FULL, Locale.ENGLISH));
      for (int length = 2; length <= english.length(); length++) {
        names.put(english.substring(0, length), day);
      }
      names.put(english + "s", day);
      String german = Typed.plain(day.getDisplayName(TextStyle.FULL, Locale.GERMAN));
      names.put(german, day);
      names.put(german + "s", day);
      names.put(german.substring(0, 2), day);
    }
    names.put("weds", DayOfWeek.WEDNESDAY);
    names.put("sonnabend", DayOfWeek.SATURDAY);
    return names;
  }
}

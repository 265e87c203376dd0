package dev.hotseat.language;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// A measure of something.
///
/// @param kind what it measures
/// @param size how many of the smallest unit of its kind it is; of memory, where each step from
///     kilobyte to terabyte is 1024
/// @param decimalSize the same where each step is 1000
record Unit(String kind, double size, double decimalSize) {
  private static final double BYTE = 8;
  private static final double BINARY = 1024;
  private static final double DECIMAL = 1000;
  private static final double MILLI = 1e6;
  private static final double SECOND = 1e9;
  private static final double MINUTE = 60 * SECOND;
  private static final double HOUR = 60 * MINUTE;
  private static final double DAY = 24 * HOUR;

  private static final Map<String, Unit> NAMED = named();

  private static Map<String, Unit> named() {
    Map<String, Unit> units = new HashMap<>();
    put(units, "time", 1, "ns", "nanosecond");
    put(units, "time", MILLI, "ms", "millisecond");
    put(units, "time", SECOND, "s", "second");
    put(units, "time", MINUTE, "minut"); // as it is stemmed
    put(units, "time", HOUR, "h", "hour");
    put(units, "time", DAY, "day");
    put(units, "time", 7 * DAY, "week");
    put(units, "memory", 1, "bit");
    put(units, "memory", BYTE, "byte");
    units.put("kb", bytes(1));
    units.put("mb", bytes(2));
    units.put("gb", bytes(3));
    units.put("tb", bytes(4));
    put(units, "percent", 1, "percent");
    return units;
  }

  private static void put(Map<String, Unit> units, String kind, double size, String... names) {
    for (String name : names) {
      units.put(name, new Unit(kind, size, size));
    }
  }

  private static Unit bytes(int steps) {
    return new Unit("memory", BYTE * Math.pow(BINARY, steps), BYTE * Math.pow(DECIMAL, steps));
  }

  /// The unit that a stem or an abbreviation names.
  static @Nullable Unit named(String name) {
    return NAMED.get(name);
  }
}

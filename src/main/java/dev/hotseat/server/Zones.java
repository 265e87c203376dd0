package dev.hotseat.server;

import dev.hotseat.command.Completion.Suggestion;
import dev.hotseat.command.Option;
import dev.hotseat.command.Rejection;
import dev.hotseat.text.Message;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;

/// The zones of the world under their usual names, and what people type for them.
public final class Zones {
  private static final Set<String> AREAS =
      Set.of(
          "Africa",
          "America",
          "Antarctica",
          "Arctic",
          "Asia",
          "Atlantic",
          "Australia",
          "Europe",
          "Indian",
          "Pacific");
  private static final int MOST_PROPOSED = 25;

  private static final List<String> NAMES =
      new TreeSet<>(ZoneId.getAvailableZoneIds())
          .stream().filter(name -> name.equals("UTC") || isPlace(name)).toList();

  private Zones() {}

  /// An option that takes a zone and proposes zones while it is typed.
  public static Option<ZoneId> option(String name) {
    return new Option<>(
        name, new Option.Kind.Text(), false, (typed, caller) -> suggest(typed), Zones::read);
  }

  /// The zone that a text names, in any case: `Europe/Berlin`, `berlin`, `New York`, `UTC`.
  ///
  /// @throws Rejection where it names none, or several that differ
  public static ZoneId read(String text) {
    String typed = plain(text);
    List<String> exact = NAMES.stream().filter(name -> plain(name).equals(typed)).toList();
    List<String> found =
        exact.isEmpty() ? NAMES.stream().filter(name -> city(name).equals(typed)).toList() : exact;
    if (found.isEmpty()) {
      throw new Rejection(Message.of("server.no-zone", "text", text));
    }
    if (found.stream().map(ZoneId::of).map(ZoneId::getRules).distinct().count() > 1) {
      throw new Rejection(
          Message.of("server.several-zones", "text", text, "zones", String.join(", ", found)));
    }
    return ZoneId.of(found.stream().min(Comparator.comparingInt(String::length)).orElseThrow());
  }

  /// The zones that a beginning may mean, those first whose city begins like it.
  static List<Suggestion> suggest(String text) {
    String typed = plain(text);
    return NAMES.stream()
        .filter(name -> plain(name).contains(typed))
        .sorted(
            Comparator.comparing((String name) -> !city(name).startsWith(typed))
                .thenComparing(name -> name))
        .limit(MOST_PROPOSED)
        .map(name -> new Suggestion(name, name))
        .toList();
  }

  private static boolean isPlace(String name) {
    int slash = name.indexOf('/');
    return slash > 0 && AREAS.contains(name.substring(0, slash));
  }

  private static String city(String name) {
    return plain(name.substring(name.lastIndexOf('/') + 1));
  }

  private static String plain(String text) {
    return text.strip().toLowerCase(Locale.ROOT).replace(' ', '_');
  }
}

package dev.hotseat.server;

import dev.hotseat.command.Rejection;
import dev.hotseat.text.Message;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// What a moderator wants seasons to be.
///
/// @param season the season to name; empty for calendar months from now on
record SeasonWish(Optional<NamedSeason> season) {
  private static final Set<String> NONE = Set.of("off", "month", "months", "calendar month");
  private static final String DATE = "(\\d{4}-\\d{2}-\\d{2})";
  private static final Pattern WRITTEN =
      Pattern.compile(
          "(.*?)[,:]?\\s+(?:from\\s+)?" + DATE + "\\s*(?:to|until|-|–|\\.\\.)\\s*" + DATE);
  private static final int LONGEST_DAYS = 366;
  private static final int FARTHEST_YEARS = 2;

  /// Reads `Autumn cup, 2026-09-01 to 2026-11-30`, or `off`.
  ///
  /// @throws Rejection where it is neither
  static SeasonWish read(String text) {
    String typed = text.strip();
    if (NONE.contains(typed.toLowerCase(Locale.ROOT))) {
      return new SeasonWish(Optional.empty());
    }
    Matcher written = WRITTEN.matcher(typed);
    if (!written.matches()) {
      throw new Rejection(Message.of("server.season-unreadable", "text", text));
    }
    NamedSeason season =
        new NamedSeason(name(written.group(1)), day(written.group(2)), day(written.group(3)));
    if (season.last().isBefore(season.first())) {
      throw new Rejection(Message.of("server.season-backwards"));
    }
    if (ChronoUnit.DAYS.between(season.first(), season.last()) >= LONGEST_DAYS) {
      throw new Rejection(Message.of("server.season-too-long"));
    }
    return new SeasonWish(Optional.of(season));
  }

  /// The seasons that there are when this is granted: those that are over stay as they were.
  ///
  /// @throws Rejection where the season cannot be had
  List<NamedSeason> among(List<NamedSeason> stored, LocalDate today) {
    List<NamedSeason> over =
        stored.stream().filter(season -> season.last().isBefore(today)).toList();
    if (season.isEmpty()) {
      return over;
    }
    NamedSeason wanted = season.get();
    check(wanted, over, today);
    List<NamedSeason> seasons = new ArrayList<>(stored);
    seasons.removeIf(wanted::overlaps);
    seasons.add(wanted);
    seasons.sort(Comparator.comparing(NamedSeason::first));
    return seasons;
  }

  private static void check(NamedSeason wanted, List<NamedSeason> over, LocalDate today) {
    if (wanted.last().isBefore(today)) {
      throw new Rejection(Message.of("server.season-over", "name", wanted.name()));
    }
    if (wanted.last().isAfter(today.plusYears(FARTHEST_YEARS))) {
      throw new Rejection(Message.of("server.season-far", "years", FARTHEST_YEARS));
    }
    over.stream()
        .filter(wanted::overlaps)
        .findFirst()
        .ifPresent(
            past -> {
              throw new Rejection(
                  Message.of(
                      "server.season-overlaps",
                      "name",
                      past.name(),
                      "last",
                      past.last().toString()));
            });
  }

  private static String name(String text) {
    String name = text.replaceAll("[\\p{Cntrl}\\s]+", " ").strip();
    if (name.isEmpty() || name.length() > NamedSeason.LONGEST_NAME) {
      throw new Rejection(Message.of("server.season-name", "most", NamedSeason.LONGEST_NAME));
    }
    return name;
  }

  private static LocalDate day(String text) {
    try {
      return LocalDate.parse(text);
    } catch (DateTimeParseException noSuchDay) {
      throw new Rejection(Message.of("server.season-no-day", "text", text));
    }
  }
}

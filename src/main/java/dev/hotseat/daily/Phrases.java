package dev.hotseat.daily;

import dev.hotseat.channel.Unreachable;
import dev.hotseat.text.Message;
import dev.hotseat.text.Moment;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/// The parts of sentences about schedules.
final class Phrases {
  private static final int MOST_DATES = 5;
  private static final int SHORTEST_RANGE = 3;
  private static final int MINUTES = 60;

  private Phrases() {}

  /// Why a schedule cannot post.
  static List<Message> reasons(Schedule schedule, Unreachable why) {
    return switch (why.reason()) {
      case GONE -> List.of(Message.of("daily.its-channel-gone", "name", schedule.name()));
      case FORBIDDEN, CLOSED, BLOCKED, UNKNOWN -> why.reasons();
    };
  }

  /// A moment with its weekday, which each reader sees in their own zone.
  static Moment moment(Instant at) {
    return new Moment(at, Moment.Style.WEEKDAY_TIME);
  }

  /// Days of the week; three or more in a row as a range.
  static Message days(Set<DayOfWeek> days) {
    if (days.size() == DayOfWeek.values().length) {
      return Message.of("daily.every-day");
    }
    List<Message> phrases = new ArrayList<>();
    List<DayOfWeek> run = new ArrayList<>();
    for (DayOfWeek day : EnumSet.copyOf(days)) {
      if (!run.isEmpty() && run.getLast().getValue() + 1 < day.getValue()) {
        phrases.addAll(run(run));
        run.clear();
      }
      run.add(day);
    }
    phrases.addAll(run(run));
    return listed(phrases);
  }

  private static List<Message> run(List<DayOfWeek> days) {
    if (days.size() < SHORTEST_RANGE) {
      return days.stream().map(Phrases::day).toList();
    }
    return List.of(
        Message.of("daily.range", "first", day(days.getFirst()), "last", day(days.getLast())));
  }

  private static Message day(DayOfWeek day) {
    return Message.of("daily.day." + day.name().toLowerCase(Locale.ROOT));
  }

  private static Message listed(List<Message> phrases) {
    return phrases.reversed().stream()
        .reduce((rest, one) -> Message.of("daily.listed", "first", one, "rest", rest))
        .orElseThrow();
  }

  /// The dates that are left out from a day on; empty where there are none.
  static Optional<Message> dates(Collection<LocalDate> dates, LocalDate from) {
    List<LocalDate> coming =
        new TreeSet<>(dates).stream().filter(date -> !date.isBefore(from)).toList();
    if (coming.isEmpty()) {
      return Optional.empty();
    }
    List<String> ranges = ranges(coming);
    return Optional.of(
        Message.of(
            "daily.dates",
            "dates",
            String.join(", ", ranges.subList(0, Math.min(MOST_DATES, ranges.size()))),
            "more",
            Math.max(0, ranges.size() - MOST_DATES)));
  }

  /// As they can be typed.
  private static List<String> ranges(List<LocalDate> dates) {
    List<String> ranges = new ArrayList<>();
    LocalDate first = dates.getFirst();
    LocalDate last = first;
    for (LocalDate date : dates.subList(1, dates.size())) {
      if (!date.equals(last.plusDays(1))) {
        ranges.add(range(first, last));
        first = date;
      }
      last = date;
    }
    ranges.add(range(first, last));
    return ranges;
  }

  private static String range(LocalDate first, LocalDate last) {
    return first.equals(last) ? first.toString() : first + ".." + last;
  }

  /// Which questions.
  static Message choice(Choice choice) {
    return Message.of("daily.asks", "topic", topic(choice), "level", level(choice));
  }

  private static Object topic(Choice choice) {
    return choice
        .topic()
        .<Object>map(topic -> topic)
        .orElseGet(
            () -> Message.of(choice.rotateTopic() ? "daily.topics-in-turn" : "daily.all-topics"));
  }

  private static Object level(Choice choice) {
    return choice
        .level()
        .<Object>map(level -> level.slug())
        .orElseGet(
            () -> Message.of(choice.rotateLevel() ? "daily.levels-in-turn" : "daily.all-levels"));
  }

  /// What becomes of a post that is late.
  static Message lateness(Duration catchUp) {
    return catchUp.isZero()
        ? Message.of("daily.never-late")
        : Message.of(
            "daily.late", "hours", catchUp.toHours(), "minutes", catchUp.toMinutes() % MINUTES);
  }
}

package dev.hotseat.streak;

import dev.hotseat.streak.Day.Outcome;
import dev.hotseat.text.Message;
import java.time.LocalDate;
import java.util.Collection;
import java.util.SortedMap;
import java.util.TreeMap;

/// How many dates with a daily somebody has answered in a row.
///
/// @param current up to now, 0 or more
/// @param best the most that there ever were
/// @param freezes how many misses the current row survives: each seven in a row earn one, which is
///     spent by itself on a miss
public record Streak(int current, int best, int freezes) {
  /// What whoever never answered has.
  public static final Streak NONE = new Streak(0, 0, 0);

  private static final int FREEZE_EACH = 7;

  /// The streak that days come to.
  ///
  /// @param days of one person in one server, in any order; a date with several counts once
  public static Streak of(Collection<Day> days) {
    SortedMap<LocalDate, Outcome> dates = new TreeMap<>();
    days.forEach(day -> dates.merge(day.date(), day.outcome(), Streak::betterOf));
    Streak streak = NONE;
    for (Outcome outcome : dates.values()) {
      streak = streak.after(outcome);
    }
    return streak;
  }

  /// What it is, for whose it is, or where all may know it.
  public Message message() {
    return Message.of("streak.all", "current", current, "best", best, "freezes", freezes);
  }

  /// How it goes on, for who has just answered.
  public Message now() {
    return Message.of("streak.now", "current", current, "freezes", freezes);
  }

  private static Outcome betterOf(Outcome one, Outcome other) {
    return one.compareTo(other) <= 0 ? one : other;
  }

  private Streak after(Outcome outcome) {
    return switch (outcome) {
      case ANSWERED -> answered();
      case EXCUSED -> this;
      case MISSED -> freezes > 0 ? new Streak(current, best, freezes - 1) : new Streak(0, best, 0);
    };
  }

  private Streak answered() {
    int now = current + 1;
    int earned = now % FREEZE_EACH == 0 ? 1 : 0;
    return new Streak(now, Math.max(best, now), freezes + earned);
  }
}

package dev.hotseat.daily;

import dev.hotseat.channel.Unreachable;
import dev.hotseat.round.ModeratorNotices;
import dev.hotseat.text.Message;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

/// Tells moderators what became of their schedules, and what they can mend.
final class Notifier {
  private static final Duration AGAIN = Duration.ofDays(7);
  private static final int FEW = 7;

  private final Dailies dailies;
  private final ModeratorNotices notices;

  Notifier(Dailies dailies, ModeratorNotices notices) {
    this.dailies = dailies;
    this.notices = notices;
  }

  /// A schedule cannot post: told once, and again each week while it lasts.
  void broken(Schedule schedule, Unreachable why, Instant now) {
    broken(schedule, Phrases.reasons(schedule, why), now);
  }

  /// No question matches what a schedule asks.
  void nothingMatches(Schedule schedule, Instant now) {
    broken(schedule, List.of(Message.of("daily.none-match")), now);
  }

  private void broken(Schedule schedule, List<Message> reasons, Instant now) {
    if (dailies.broken(schedule.id(), now, AGAIN)) {
      for (Message reason : reasons) {
        notices.tell(
            schedule.server(),
            Message.of("daily.broken", "name", schedule.name(), "reason", reason));
      }
    }
  }

  /// So many questions are left that were never asked.
  void left(Schedule schedule, int count) {
    if (dailies.few(schedule.id(), count < FEW)) {
      notices.tell(
          schedule.server(), Message.of("daily.few", "name", schedule.name(), "count", count));
    }
  }

  /// Nobody answered for so many posts that a schedule paused.
  void unanswered(Schedule schedule, int posts) {
    notices.tell(
        schedule.server(), Message.of("daily.unanswered", "name", schedule.name(), "count", posts));
  }
}

package dev.hotseat.daily;

import dev.hotseat.daily.Schedule.State;
import dev.hotseat.question.Question;
import dev.hotseat.server.Checkup;
import dev.hotseat.server.Ground;
import dev.hotseat.text.Message;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/// What is wrong with a schedule, and what its moderators can do about it.
final class Ailments {
  /// With fewer questions than these left, it is time for new ones.
  private static final int A_WEEK = 7;

  private final Checkup checkup;
  private final Choosing choosing;
  private final Function<String, Set<String>> askedIn;

  /// @param askedIn the ids of the questions that were asked in a server
  Ailments(Checkup checkup, Choosing choosing, Function<String, Set<String>> askedIn) {
    this.checkup = checkup;
    this.choosing = choosing;
    this.askedIn = askedIn;
  }

  /// A sentence for each; none where nothing is wrong.
  List<Message> of(Schedule schedule) {
    List<Message> found = new ArrayList<>();
    if (schedule.state() == State.UNANSWERED) {
      found.add(Message.of("daily.paused-itself", "name", schedule.name()));
    }
    Optional<Ground> ground = ground(schedule);
    if (ground.isEmpty()) {
      found.add(Message.of("daily.channel-gone", "name", schedule.name()));
    }
    ground
        .filter(one -> !one.missing().isEmpty())
        .map(one -> missing(schedule, one))
        .ifPresent(found::add);
    ground
        .flatMap(Ground::flaw)
        .map(flaw -> Message.of("daily.flawed", "name", schedule.name(), "reason", flaw))
        .ifPresent(found::add);
    schedule
        .role()
        .filter(role -> checkup.role(schedule.server(), role).isEmpty())
        .ifPresent(role -> found.add(Message.of("daily.role-gone", "name", schedule.name())));
    questions(schedule).ifPresent(found::add);
    return found;
  }

  /// Where a schedule posts; empty where that is gone.
  Optional<Ground> ground(Schedule schedule) {
    return checkup.ground(schedule.server(), schedule.channel(), schedule.needs());
  }

  private static Message missing(Schedule schedule, Ground ground) {
    return Message.of(
        "daily.permissions-gone",
        "name",
        schedule.name(),
        "channel",
        ground.name(),
        "count",
        ground.missing().size(),
        "permissions",
        String.join(", ", ground.missing()));
  }

  private Optional<Message> questions(Schedule schedule) {
    List<Question> matching = choosing.matching(schedule.choice());
    if (matching.isEmpty()) {
      return Optional.of(Message.of("daily.no-questions", "name", schedule.name()));
    }
    Set<String> asked = askedIn.apply(schedule.server());
    long left = matching.stream().filter(question -> !asked.contains(question.id())).count();
    return left < A_WEEK
        ? Optional.of(Message.of("daily.few-questions", "name", schedule.name(), "count", left))
        : Optional.empty();
  }
}

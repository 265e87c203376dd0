package dev.hotseat.daily;

import dev.hotseat.channel.Channels;
import dev.hotseat.channel.Listener;
import dev.hotseat.channel.Unreachable;
import dev.hotseat.channel.Unreachable.Reason;
import dev.hotseat.channel.Work;
import dev.hotseat.daily.Timetable.Slot;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Executor;
import java.util.stream.Collectors;

/// Posts what is due. Each beat looks at the store for schedules whose slot has come and for posts
/// on the way that nobody has in hand; all that has to be remembered is in the store.
final class Scheduler implements Listener {
  private static final int BATCH = 200;
  private static final int UNANSWERED = 5;
  private static final Duration BETWEEN_LOOKS = Duration.ofSeconds(30);

  private final Dailies dailies;
  private final Poster poster;
  private final Channels channels;
  private final Notifier notifier;
  private final Heartbeat heartbeat;
  private final Clock clock;
  private final String owner;
  private final Work work;
  private final Hands hands;

  /// @param owner names this process, and no other that is or was
  Scheduler(
      Dailies dailies,
      Poster poster,
      Channels channels,
      Notifier notifier,
      Heartbeat heartbeat,
      Clock clock,
      String owner,
      Executor executor) {
    this.dailies = dailies;
    this.poster = poster;
    this.channels = channels;
    this.notifier = notifier;
    this.heartbeat = heartbeat;
    this.clock = clock;
    this.owner = owner;
    this.work = new Work(executor);
    this.hands = new Hands(executor);
  }

  @Override
  public void beat() {
    if (heartbeat.beat(clock.instant())) {
      hands.forgetRests();
    }
    work.runAlone("looking for what is due", this::look);
  }

  /// What could not be posted may be possible by now.
  @Override
  public void allowedOtherwise() {
    hands.forgetRests();
  }

  private void look() {
    boolean more = true;
    while (more) {
      boolean settled = settle();
      more = post() || settled;
    }
  }

  private boolean settle() {
    Instant now = clock.instant();
    List<Sending> unsettled =
        dailies.unsettled(now, BATCH + hands.size()).stream()
            .filter(sending -> hands.isFree(sending.schedule(), now))
            .limit(BATCH)
            .toList();
    unsettled.forEach(
        sending ->
            hands.take(sending.schedule(), now.plus(BETWEEN_LOOKS), () -> takeOver(sending)));
    return !unsettled.isEmpty();
  }

  private boolean takeOver(Sending sending) {
    Instant now = clock.instant();
    Lease lease = Lease.from(owner, now);
    Optional<Sending> taken = dailies.take(sending, now, lease);
    taken.ifPresent(mine -> poster.sendAgain(mine, lease.until()));
    return taken.isPresent();
  }

  private boolean post() {
    Instant now = clock.instant();
    List<Planned> due =
        dailies.due(now, BATCH + hands.size()).stream()
            .filter(planned -> hands.isFree(planned.schedule().id(), now))
            .limit(BATCH)
            .toList();
    due.forEach(
        planned ->
            hands.take(planned.schedule().id(), now.plus(BETWEEN_LOOKS), () -> post(planned)));
    return !due.isEmpty();
  }

  /// @return whether it is done with; otherwise it waits
  private boolean post(Planned planned) {
    Schedule schedule = planned.schedule();
    Instant now = clock.instant();
    if (dailies.unanswered(schedule.id(), UNANSWERED)) {
      dailies.change(schedule.id(), Schedule.State.UNANSWERED, now);
      notifier.unanswered(schedule, UNANSWERED);
      return true;
    }
    Set<LocalDate> used =
        dailies.posts(schedule.id(), planned.next().date()).stream()
            .map(Post::date)
            .collect(Collectors.toSet());
    List<Slot> slots =
        schedule
            .timetable()
            .from(planned.next().date())
            .takeWhile(slot -> !slot.due().isAfter(now))
            .filter(slot -> !used.contains(slot.date()))
            .toList();
    Slot next =
        schedule
            .timetable()
            .upcoming(now)
            .filter(slot -> !used.contains(slot.date()))
            .findFirst()
            .orElseThrow();
    boolean late = slots.isEmpty() || now.isAfter(Poster.deadline(schedule, slots.getLast().due()));
    return late
        ? dailies.pass(planned, slots, Post.State.MISSED, next, now)
        : post(planned, slots.subList(0, slots.size() - 1), slots.getLast(), next);
  }

  private boolean post(Planned planned, List<Slot> missed, Slot slot, Slot next) {
    Schedule schedule = planned.schedule();
    Instant now = clock.instant();
    Optional<Unreachable> hindrance = channels.hindrance(schedule.channel(), schedule.needs());
    if (hindrance.isPresent()) {
      hindrance
          .filter(why -> why.reason() != Reason.UNKNOWN)
          .ifPresent(why -> notifier.broken(schedule, why, now));
      return false;
    }
    Optional<Claim> claim = poster.prepare(planned, missed, slot, next);
    if (claim.isEmpty()) {
      notifier.nothingMatches(schedule, now);
      return false;
    }
    Lease lease = Lease.from(owner, now);
    dailies.claim(claim.get(), lease).ifPresent(mine -> poster.send(mine, lease.until()));
    return true;
  }
}

package dev.hotseat.daily;

import dev.hotseat.channel.Channels;
import dev.hotseat.daily.Delivery.Outcome;
import dev.hotseat.daily.Timetable.Slot;
import dev.hotseat.question.Question;
import dev.hotseat.round.DailyRounds;
import dev.hotseat.round.Round;
import dev.hotseat.text.Message;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// What moderators do with schedules, over the store.
final class Planning implements Planner {
  private final Dailies dailies;
  private final DailyRounds rounds;
  private final Channels channels;
  private final LineUp lineUp;
  private final Poster poster;
  private final Clock clock;
  private final String owner;

  /// @param owner names this process, and no other that is or was
  Planning(
      Dailies dailies,
      DailyRounds rounds,
      Channels channels,
      LineUp lineUp,
      Poster poster,
      Clock clock,
      String owner) {
    this.dailies = dailies;
    this.rounds = rounds;
    this.channels = channels;
    this.lineUp = lineUp;
    this.poster = poster;
    this.clock = clock;
    this.owner = owner;
  }

  @Override
  public Schedule keep(Schedule schedule) {
    Schedule kept = dailies.keep(schedule, clock.instant());
    lastRound(kept).ifPresent(rounds::changed);
    return kept;
  }

  @Override
  public List<Schedule> of(String server) {
    return dailies.of(server);
  }

  @Override
  public Optional<Schedule> find(String server, String name) {
    return dailies.find(server, name);
  }

  @Override
  public void pause(Schedule schedule) {
    dailies.change(schedule.id(), Schedule.State.PAUSED, clock.instant());
  }

  @Override
  public void resume(Schedule schedule) {
    dailies.change(schedule.id(), Schedule.State.ACTIVE, clock.instant());
  }

  @Override
  public Slot skip(Schedule schedule) {
    while (true) {
      Planned planned = dailies.planned(schedule.id()).orElseThrow();
      List<Slot> free = free(planned).limit(2).toList();
      boolean passed =
          dailies.pass(
              planned,
              List.of(free.getFirst()),
              Post.State.SKIPPED,
              free.getLast(),
              clock.instant());
      if (passed) {
        return free.getFirst();
      }
    }
  }

  @Override
  public Now postNow(Schedule schedule) {
    List<Message> obstacles = obstacles(schedule);
    Optional<Planned> planned = dailies.planned(schedule.id());
    if (!obstacles.isEmpty() || planned.isEmpty()) {
      return new Now.Impossible(obstacles);
    }
    Instant now = clock.instant();
    LocalDate today = LocalDate.ofInstant(now, schedule.timetable().zone());
    Optional<Post> known = post(schedule, today);
    if (known.filter(post -> inUse(post.state())).isPresent()) {
      return there(schedule, known.get());
    }
    return posted(planned.get(), new Slot(today, now));
  }

  private Now posted(Planned planned, Slot slot) {
    Schedule schedule = planned.schedule();
    Instant now = clock.instant();
    Slot next =
        free(planned)
            .filter(other -> other.due().isAfter(now) && !other.date().equals(slot.date()))
            .findFirst()
            .orElseThrow();
    Lease lease = Lease.from(owner, now);
    return poster
        .prepare(planned, List.of(), slot, next)
        .flatMap(claim -> dailies.reclaim(claim, lease))
        .map(sending -> outcome(schedule, poster.send(sending, lease.until())))
        .orElseGet(
            () ->
                post(schedule, slot.date())
                    .map(post -> there(schedule, post))
                    .orElseGet(() -> new Now.Impossible(List.of())));
  }

  private Now outcome(Schedule schedule, Outcome outcome) {
    return switch (outcome) {
      case Outcome.Stands stands ->
          new Now.Posted(
              channels.link(
                  schedule.server(), stands.standing().channel(), stands.standing().message()));
      case Outcome.Later later ->
          later
              .why()
              .<Now>map(why -> new Now.Impossible(Phrases.reasons(schedule, why)))
              .orElseGet(Now.OnItsWay::new);
      case Outcome.Never never ->
          new Now.Impossible(
              never.why().map(why -> Phrases.reasons(schedule, why)).orElse(List.of()));
    };
  }

  private Now there(Schedule schedule, Post post) {
    if (post.state() == Post.State.SENDING) {
      return new Now.OnItsWay();
    }
    return new Now.Already(
        post.round()
            .flatMap(rounds::find)
            .filter(round -> round.state() != Round.State.GONE)
            .flatMap(
                round ->
                    round
                        .message()
                        .map(
                            message ->
                                channels.link(schedule.server(), round.channel(), message))));
  }

  private Optional<Post> post(Schedule schedule, LocalDate date) {
    return dailies.posts(schedule.id(), date).stream()
        .filter(post -> post.date().equals(date))
        .findFirst();
  }

  private static boolean inUse(Post.State state) {
    return state == Post.State.SENDING || state == Post.State.POSTED;
  }

  @Override
  public void remove(Schedule schedule) {
    dailies.remove(schedule.id());
  }

  @Override
  public List<Slot> upcoming(Schedule schedule, int count) {
    return dailies.planned(schedule.id()).stream().flatMap(this::free).limit(count).toList();
  }

  /// The slots to come, without end, whose dates are not used: of an active schedule from the one
  /// on that it waits for, else from now on.
  private Stream<Slot> free(Planned planned) {
    Schedule schedule = planned.schedule();
    Instant now = clock.instant();
    boolean active = schedule.state() == Schedule.State.ACTIVE;
    LocalDate from =
        active
            ? planned.next().date()
            : LocalDate.ofInstant(now, schedule.timetable().zone()).minusDays(1);
    Set<LocalDate> used =
        dailies.posts(schedule.id(), from).stream().map(Post::date).collect(Collectors.toSet());
    return schedule
        .timetable()
        .from(from)
        .filter(slot -> active || slot.due().isAfter(now))
        .filter(slot -> !used.contains(slot.date()));
  }

  @Override
  public List<Question> lineUp(Schedule schedule, int count) {
    return lineUp.next(schedule, count);
  }

  @Override
  public void place(Schedule schedule, int position, Question question) {
    lineUp.place(schedule, position, question);
  }

  @Override
  public List<Message> obstacles(Schedule schedule) {
    List<Message> obstacles = new ArrayList<>();
    channels
        .hindrance(schedule.channel(), schedule.needs())
        .map(why -> Phrases.reasons(schedule, why))
        .ifPresent(obstacles::addAll);
    if (lineUp.next(schedule, 1).isEmpty()) {
      obstacles.add(Message.of("daily.none-match"));
    }
    return obstacles;
  }

  private Optional<Round> lastRound(Schedule schedule) {
    return dailies.last(schedule.id()).flatMap(Post::round).flatMap(rounds::find);
  }
}

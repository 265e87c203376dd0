package dev.hotseat.daily;

import dev.hotseat.channel.Channels;
import dev.hotseat.channel.Unreachable.Reason;
import dev.hotseat.daily.Crashing.Crash;
import dev.hotseat.daily.Timetable.Slot;
import dev.hotseat.round.Round;
import dev.hotseat.round.Rounds;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.TreeSet;

/// Some servers live through a stretch of days. The process dies now and then, is away for a while
/// now and then, channels refuse for a while, answers get lost, and in some servers nobody answers.
final class Year {
  private static final Duration ENOUGH = Duration.ofMinutes(45);
  private static final Duration MOMENT = Duration.ofMinutes(1);
  private static final Duration STEP = Duration.ofSeconds(10);
  private static final List<String> ZONES =
      ZoneId.getAvailableZoneIds().stream()
          .filter(name -> name.matches("(America|Europe|Asia|Africa|Australia|Pacific)/\\w+"))
          .sorted()
          .filter(name -> name.hashCode() % 9 == 0)
          .limit(40)
          .toList();

  private final Town town;
  private final int days;
  private final SplittableRandom random;
  private final Crashing crashing;
  private final List<Schedule> schedules = new ArrayList<>();
  private final List<Span> away = new ArrayList<>();
  private final List<Span> dead = new ArrayList<>();
  private final Map<String, List<Span>> refusing = new HashMap<>();
  private final Map<Long, List<Span>> paused = new HashMap<>();

  private record Span(Instant from, Instant to) {
    boolean has(Instant moment) {
      return !moment.isBefore(from) && moment.isBefore(to);
    }
  }

  /// @param likelihood how likely the process dies at each of its instants
  Year(Town town, int first, int servers, int days, double likelihood, SplittableRandom random) {
    this.town = town;
    this.days = days;
    this.random = random;
    this.crashing = new Crashing(random, likelihood);
    for (int i = first; i < first + servers; i++) {
      schedules.add(town.dailies.keep(schedule(i), town.now));
    }
    for (int i = 0; i < days / 12; i++) {
      away.add(span(Duration.ofHours(30)));
    }
    for (Schedule schedule : schedules) {
      for (int i = 0; i < days / 60; i++) {
        refusing
            .computeIfAbsent(schedule.channel(), fresh -> new ArrayList<>())
            .add(span(Duration.ofHours(60)));
      }
    }
  }

  private Schedule schedule(int number) {
    EnumSet<DayOfWeek> weekdays = EnumSet.range(DayOfWeek.MONDAY, DayOfWeek.FRIDAY);
    String channel = "channel-" + number;
    if (number % 8 == 0) {
      town.wall.forums.add(channel);
    }
    return new Schedule(
        0,
        "server-" + number,
        "daily",
        channel,
        new Timetable(
            ZoneId.of(ZONES.get(number % ZONES.size())),
            LocalTime.of(random.nextInt(24), 15 * random.nextInt(4)),
            number % 3 == 0 ? EnumSet.allOf(DayOfWeek.class) : weekdays,
            Set.of()),
        Choice.ALL,
        Optional.empty(),
        number % 2 == 0,
        number % 4 == 0,
        number % 5 == 0 ? Duration.ZERO : Duration.ofHours(1 + random.nextInt(12)),
        Schedule.State.ACTIVE);
  }

  private Span span(Duration longest) {
    Instant from = Town.START.plusSeconds(random.nextLong(Duration.ofDays(days).toSeconds()));
    return new Span(from, from.plusSeconds(60 + random.nextLong(longest.toSeconds())));
  }

  void live(Tally tally) {
    begin();
    for (Instant moment : moments()) {
      town.now = moment.isAfter(town.now) ? moment : town.now;
      if (!isAway(town.now)) {
        refuseNow();
        settle();
        people();
      }
    }
    count(tally);
  }

  /// All moments at which something may have to be done.
  private List<Instant> moments() {
    TreeSet<Instant> moments = new TreeSet<>();
    Instant end = Town.START.plus(Duration.ofDays(days));
    for (Schedule schedule : schedules) {
      schedule
          .timetable()
          .upcoming(Town.START)
          .takeWhile(slot -> slot.due().isBefore(end))
          .forEach(slot -> moments.add(slot.due()));
    }
    away.forEach(span -> moments.add(span.to()));
    refusing.values().forEach(spans -> spans.forEach(span -> moments.add(span.to())));
    // Where it was refused it tries again in ten minutes.
    refusing
        .values()
        .forEach(spans -> spans.forEach(span -> moments.add(span.to().plusSeconds(610))));
    return List.copyOf(moments);
  }

  private boolean isAway(Instant moment) {
    return away.stream().anyMatch(span -> span.has(moment));
  }

  private void refuseNow() {
    refusing.forEach(
        (channel, spans) -> {
          boolean refuses = spans.stream().anyMatch(span -> span.has(town.now));
          Map<String, Reason> how =
              channel.hashCode() % 2 == 0 ? town.wall.refused : town.wall.knownToRefuse;
          if (refuses) {
            how.put(channel, Reason.FORBIDDEN);
          } else {
            how.remove(channel);
          }
        });
  }

  /// Beats until nothing is on the way any more that could arrive soon.
  private void settle() {
    int beats = 0;
    while (beats < 8) {
      lose();
      try {
        town.beat();
        beats++;
        if (town.dailies.unsettled(town.now.plusSeconds(60), 1).isEmpty()
            && town.dailies.due(town.now, 1).isEmpty()) {
          return;
        }
        town.now = town.now.plusSeconds(31);
      } catch (Crash crash) {
        Instant again = town.now.plusSeconds(1 + random.nextLong(90));
        // What it had in hand is left alone for as long as its lease lasts.
        dead.add(new Span(town.now, again.plus(Lease.LENGTH)));
        town.now = again;
        begin();
      }
    }
  }

  private void lose() {
    town.wall.next =
        switch (random.nextInt(40)) {
          case 0 -> Wall.Next.ARRIVES_UNSAID;
          case 1 -> Wall.Next.IS_LOST;
          default -> Wall.Next.ARRIVES;
        };
  }

  private void begin() {
    town.restart(
        crashing.around(Rounds.class, town.rounds),
        crashing.around(Dailies.class, town.dailies),
        crashing.around(Outages.class, town.outages),
        crashing.around(Channels.class, town.wall));
  }

  /// People answer in most servers, and resume what paused.
  private void people() {
    for (Round round : town.rounds.open()) {
      if (isLively(round.server().orElseThrow()) && town.rounds.answers(round.id()).isEmpty()) {
        town.answer(round.channel(), "ben");
      }
    }
    for (Schedule schedule : schedules) {
      Planned planned = town.dailies.planned(schedule.id()).orElseThrow();
      if (planned.schedule().state() == Schedule.State.UNANSWERED) {
        Instant until = planned.next().due().plus(Duration.ofDays(9));
        List<Span> spans = paused.computeIfAbsent(schedule.id(), id -> new ArrayList<>());
        if (spans.isEmpty() || !spans.getLast().from().equals(planned.next().due())) {
          spans.add(new Span(planned.next().due(), until));
        }
        if (town.now.isAfter(until)) {
          spans.set(spans.size() - 1, new Span(spans.getLast().from(), town.now.plusSeconds(1)));
          town.dailies.change(schedule.id(), Schedule.State.ACTIVE, town.now);
        }
      }
    }
  }

  private static boolean isLively(String server) {
    return server.hashCode() % 10 != 0;
  }

  private void count(Tally tally) {
    Map<String, Integer> arrived = new HashMap<>();
    Map<String, Instant> first = new HashMap<>();
    for (Wall.Posted posted : town.wall.posts) {
      String key = keyOf(posted);
      if (!key.isEmpty()) {
        arrived.merge(key, 1, Integer::sum);
        first.putIfAbsent(key, posted.at());
      }
    }
    tally.crashes += crashing.crashes();
    for (Schedule schedule : schedules) {
      tally.zones.add(schedule.timetable().zone().getId());
      schedule
          .timetable()
          .upcoming(Town.START)
          .takeWhile(slot -> slot.due().isBefore(Town.START.plus(Duration.ofDays(days - 2))))
          .forEach(slot -> count(schedule, slot, arrived, first, tally));
    }
  }

  /// A forum knows no key: a card there is told by its round.
  private String keyOf(Wall.Posted posted) {
    if (posted.key().startsWith("daily-")) {
      return posted.key();
    }
    return posted.key().isEmpty()
        ? "round " + posted.card().buttons().getFirst().runs().unnamed().getFirst()
        : "";
  }

  private void count(
      Schedule schedule,
      Slot slot,
      Map<String, Integer> arrived,
      Map<String, Instant> first,
      Tally tally) {
    Optional<Post> post =
        town.dailies.posts(schedule.id(), slot.date()).stream()
            .filter(one -> one.date().equals(slot.date()))
            .findFirst();
    boolean forum = town.wall.forums.contains(schedule.channel());
    String key =
        forum
            ? "round " + post.flatMap(Post::round).orElse(0L)
            : "daily-" + schedule.id() + "-" + slot.date().toString().replace("-", "");
    int times = arrived.getOrDefault(key, 0);
    tally.due++;
    if (times > 1) {
      tally.doubled(key + " " + schedule.timetable());
    }
    if (times > 0) {
      tally.posted++;
      tally.late +=
          first.getOrDefault(key, slot.due()).isAfter(slot.due().plus(Duration.ofMinutes(5)))
              ? 1
              : 0;
      if (post.filter(one -> one.state() == Post.State.POSTED).isEmpty()) {
        tally.lost(key + " stands, and is not known: " + post);
      }
    } else if (isPaused(schedule, slot) && !isLively(schedule.server())) {
      tally.skipped++;
      tally.paused++;
    } else if (isExcused(schedule, slot)) {
      tally.skipped++;
    } else {
      tally.lost(key + " " + slot + " " + post);
    }
  }

  private boolean isPaused(Schedule schedule, Slot slot) {
    return paused.getOrDefault(schedule.id(), List.of()).stream()
        .anyMatch(span -> span.has(slot.due()));
  }

  /// Whether there was no time to post it: away or refused.
  private boolean isExcused(Schedule schedule, Slot slot) {
    Instant deadline = Poster.deadline(schedule, slot.due());
    // In a window of minutes a start or two is all the time there is.
    boolean narrow = Duration.between(slot.due(), deadline).compareTo(ENOUGH) < 0;
    Duration enough = narrow ? MOMENT : ENOUGH;
    Duration free = Duration.ZERO;
    for (Instant at = slot.due(); at.isBefore(deadline); at = at.plus(STEP)) {
      free = isKept(schedule, at, narrow) ? Duration.ZERO : free.plus(STEP);
      if (free.compareTo(enough) >= 0) {
        return false;
      }
    }
    return true;
  }

  private boolean isKept(Schedule schedule, Instant at, boolean narrow) {
    return isAway(at)
        || (narrow && dead.stream().anyMatch(span -> span.has(at)))
        || refusing.getOrDefault(schedule.channel(), List.of()).stream()
            .anyMatch(span -> span.has(at));
  }
}

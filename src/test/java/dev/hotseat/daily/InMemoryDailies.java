package dev.hotseat.daily;

import dev.hotseat.channel.Channels.Standing;
import dev.hotseat.daily.Timetable.Slot;
import dev.hotseat.round.InMemoryRounds;
import dev.hotseat.round.Round;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/// Schedules that are gone when the test ends.
public final class InMemoryDailies implements Dailies {
  private static final Duration LONGEST_REST = Duration.ofHours(1);

  private final InMemoryRounds rounds;
  private final Map<Long, Planned> schedules = new TreeMap<>();
  private final Map<Long, NavigableMap<LocalDate, Row>> posts = new HashMap<>();
  private final Map<Long, List<String>> lineUps = new HashMap<>();
  private final Map<Long, Instant> activeSince = new HashMap<>();
  private final Map<Long, Instant> brokenTold = new HashMap<>();
  private final Set<Long> fewTold = new HashSet<>();
  private long last;

  private record Row(Post post, Optional<Sending> sending, Instant lease, boolean left) {}

  /// @param rounds where rounds are kept
  public InMemoryDailies(InMemoryRounds rounds) {
    this.rounds = rounds;
  }

  @Override
  public synchronized Schedule keep(Schedule schedule, Instant now) {
    Optional<Planned> known =
        find(schedule.server(), schedule.name()).map(was -> schedules.get(was.id()));
    long id = known.map(was -> was.schedule().id()).orElseGet(() -> ++last);
    boolean waits =
        known
            .filter(was -> was.schedule().timetable().equals(schedule.timetable()))
            .filter(was -> was.schedule().state() == Schedule.State.ACTIVE)
            .isPresent();
    Schedule kept = schedule.kept(id);
    Slot next = waits ? known.orElseThrow().next() : firstFree(kept, now);
    known
        .filter(was -> !was.schedule().choice().equals(kept.choice()))
        .ifPresent(was -> lineUps.remove(id));
    schedules.put(id, new Planned(kept, next));
    activeSince.put(id, now);
    brokenTold.remove(id);
    fewTold.remove(id);
    rows(id).values().stream()
        .flatMap(row -> row.post().round().stream())
        .forEach(round -> rounds.openUntil(round, next.due().isAfter(now) ? next.due() : now));
    rows(id)
        .replaceAll(
            (date, row) -> row.left() ? new Row(row.post(), row.sending(), now, true) : row);
    return kept;
  }

  @Override
  public synchronized List<Schedule> of(String server) {
    return schedules.values().stream()
        .map(Planned::schedule)
        .filter(schedule -> schedule.server().equals(server))
        .toList();
  }

  @Override
  public synchronized Optional<Schedule> find(String server, String name) {
    return of(server).stream()
        .filter(schedule -> folded(schedule.name()).equals(folded(name)))
        .findFirst();
  }

  private static String folded(String name) {
    return name.strip().toLowerCase(Locale.ROOT);
  }

  @Override
  public synchronized Optional<Planned> planned(long schedule) {
    return Optional.ofNullable(schedules.get(schedule));
  }

  @Override
  public synchronized void change(long schedule, Schedule.State state, Instant now) {
    planned(schedule)
        .ifPresent(
            was -> {
              Schedule changed = was.schedule().in(state);
              boolean active = state == Schedule.State.ACTIVE;
              schedules.put(
                  schedule, new Planned(changed, active ? firstFree(changed, now) : was.next()));
              activeSince.put(schedule, now);
            });
  }

  @Override
  public synchronized void remove(long schedule) {
    schedules.remove(schedule);
    lineUps.remove(schedule);
  }

  @Override
  public synchronized List<Planned> due(Instant now, int most) {
    return schedules.values().stream()
        .filter(planned -> planned.schedule().state() == Schedule.State.ACTIVE)
        .filter(planned -> !planned.next().due().isAfter(now))
        .sorted(Comparator.comparing(planned -> planned.next().due()))
        .limit(most)
        .toList();
  }

  @Override
  public synchronized List<Post> posts(long schedule, LocalDate from) {
    return rows(schedule).tailMap(from, true).values().stream().map(Row::post).toList();
  }

  @Override
  public synchronized Optional<Post> last(long schedule) {
    return rows(schedule).descendingMap().values().stream()
        .map(Row::post)
        .filter(post -> post.state() == Post.State.POSTED)
        .findFirst();
  }

  @Override
  public synchronized boolean unanswered(long schedule, int count) {
    List<Post> lately =
        rows(schedule).descendingMap().values().stream()
            .map(Row::post)
            .filter(post -> post.state() == Post.State.POSTED)
            .filter(post -> !post.at().isBefore(activeSince.get(schedule)))
            .limit(count)
            .toList();
    return lately.size() == count
        && lately.stream().allMatch(post -> rounds.answers(post.round().orElseThrow()).isEmpty());
  }

  @Override
  public synchronized Optional<Sending> claim(Claim claim, Lease lease) {
    long id = claim.planned().schedule().id();
    if (!isAsRead(claim.planned()) || rows(id).containsKey(claim.slot().date())) {
      return Optional.empty();
    }
    note(claim.planned(), claim.missed(), Post.State.MISSED, claim.at());
    return Optional.of(send(claim, lease));
  }

  @Override
  public synchronized Optional<Sending> reclaim(Claim claim, Lease lease) {
    long id = claim.planned().schedule().id();
    Row row = rows(id).get(claim.slot().date());
    boolean used =
        row != null
            && (row.post().state() == Post.State.SENDING
                || row.post().state() == Post.State.POSTED);
    return used || !schedules.containsKey(id) ? Optional.empty() : Optional.of(send(claim, lease));
  }

  private Sending send(Claim claim, Lease lease) {
    Schedule schedule = claim.planned().schedule();
    Round round = rounds.open(claim.draft()).round();
    Sending sending =
        new Sending(
            schedule.id(),
            schedule.server(),
            claim.slot().date(),
            round.id(),
            claim.at(),
            claim.deadline(),
            1);
    Post post =
        new Post(
            schedule.id(),
            claim.slot().date(),
            Post.State.SENDING,
            claim.slot().due(),
            claim.at(),
            Optional.of(round.id()));
    rows(schedule.id())
        .put(claim.slot().date(), new Row(post, Optional.of(sending), lease.until(), false));
    Schedule now = planned(schedule.id()).orElseThrow().schedule();
    schedules.put(schedule.id(), new Planned(now, claim.next()));
    List<String> lineUp = new ArrayList<>(lineUp(schedule.id()));
    int used = lineUp.indexOf(round.questionId());
    lineUps.put(schedule.id(), lineUp.subList(used + 1, lineUp.size()));
    return sending;
  }

  @Override
  public synchronized boolean pass(
      Planned planned, List<Slot> slots, Post.State state, Slot next, Instant now) {
    boolean asRead = isAsRead(planned);
    if (asRead) {
      note(planned, slots, state, now);
      schedules.put(planned.schedule().id(), new Planned(planned.schedule(), next));
    }
    return asRead;
  }

  @Override
  public synchronized List<Sending> unsettled(Instant now, int most) {
    return posts.values().stream()
        .flatMap(rows -> rows.values().stream())
        .filter(row -> isFree(row, now))
        .flatMap(row -> row.sending().stream())
        .limit(most)
        .toList();
  }

  private static boolean isFree(Row row, Instant now) {
    return row.post().state() == Post.State.SENDING
        && (!row.lease().isAfter(now) || row.lease().isAfter(now.plus(LONGEST_REST)));
  }

  @Override
  public synchronized Optional<Sending> take(Sending sending, Instant now, Lease lease) {
    Row row = rows(sending.schedule()).get(sending.date());
    if (row == null || !isFree(row, now)) {
      return Optional.empty();
    }
    Sending was = row.sending().orElseThrow();
    Sending mine = tried(was, was.tries() + 1);
    put(row.post(), Optional.of(mine), lease.until(), false);
    return Optional.of(mine);
  }

  private static Sending tried(Sending was, int tries) {
    return new Sending(
        was.schedule(), was.server(), was.date(), was.round(), was.at(), was.deadline(), tries);
  }

  @Override
  public synchronized void posted(Sending sending, Standing standing, Instant now) {
    settle(sending, Post.State.POSTED);
    rounds.openIn(standing.channel()).stream()
        .filter(round -> round.kind() == Round.Kind.DAILY && round.id() != sending.round())
        .forEach(round -> rounds.openUntil(round.id(), now));
    rounds.stands(sending.round(), standing.channel(), standing.message());
    brokenTold.remove(sending.schedule());
  }

  @Override
  public synchronized void failed(Sending sending) {
    if (row(sending).sending().filter(now -> now.tries() == sending.tries()).isEmpty()) {
      return;
    }
    settle(sending, Post.State.FAILED);
    if (!rounds.takeBack(sending.round())) {
      rounds.posted(sending.round(), Optional.empty());
    }
  }

  private void settle(Sending sending, Post.State state) {
    Post was = row(sending).post();
    put(
        new Post(was.schedule(), was.date(), state, was.due(), was.at(), was.round()),
        Optional.empty(),
        Instant.MIN,
        false);
  }

  @Override
  public synchronized void leave(Sending sending, Instant until, boolean nowhere) {
    Row row = row(sending);
    if (row.sending().filter(now -> now.tries() == sending.tries()).isPresent()) {
      put(row.post(), Optional.of(tried(sending, nowhere ? 0 : sending.tries())), until, true);
    }
  }

  @Override
  public synchronized void renew(Sending sending, Schedule wanted) {
    rounds.renew(
        sending.round(), wanted.channel(), wanted.reveal(), wanted.thread(), wanted.role());
  }

  @Override
  public synchronized List<String> lineUp(long schedule) {
    return List.copyOf(lineUps.getOrDefault(schedule, List.of()));
  }

  @Override
  public synchronized void lineUp(long schedule, List<String> questions) {
    lineUps.put(schedule, List.copyOf(questions));
  }

  @Override
  public synchronized boolean broken(long schedule, Instant now, Duration again) {
    Instant told = brokenTold.get(schedule);
    boolean tell = told == null || !told.isAfter(now.minus(again)) || told.isAfter(now);
    if (tell) {
      brokenTold.put(schedule, now);
    }
    return tell && schedules.containsKey(schedule);
  }

  @Override
  public synchronized boolean few(long schedule, boolean few) {
    if (!few) {
      fewTold.remove(schedule);
    }
    return few && schedules.containsKey(schedule) && fewTold.add(schedule);
  }

  @Override
  public synchronized void turnBack(Instant now) {
    posts
        .values()
        .forEach(
            rows ->
                rows.values()
                    .removeIf(
                        row ->
                            row.post().state() == Post.State.MISSED
                                && row.post().due().isAfter(now)));
    schedules.replaceAll(
        (id, planned) -> {
          Slot free = firstFree(planned.schedule(), now);
          return planned.schedule().state() == Schedule.State.ACTIVE
                  && free.due().isBefore(planned.next().due())
              ? new Planned(planned.schedule(), free)
              : planned;
        });
  }

  private Row row(Sending sending) {
    return Optional.ofNullable(rows(sending.schedule()).get(sending.date())).orElseThrow();
  }

  private Slot firstFree(Schedule schedule, Instant now) {
    Set<LocalDate> used = rows(schedule.id()).keySet();
    return schedule
        .timetable()
        .upcoming(now)
        .filter(slot -> !used.contains(slot.date()))
        .findFirst()
        .orElseThrow();
  }

  private boolean isAsRead(Planned planned) {
    return planned.equals(schedules.get(planned.schedule().id()));
  }

  private void note(Planned planned, List<Slot> slots, Post.State state, Instant now) {
    long id = planned.schedule().id();
    for (Slot slot : slots) {
      Post post = new Post(id, slot.date(), state, slot.due(), now, Optional.empty());
      rows(id).putIfAbsent(slot.date(), new Row(post, Optional.empty(), Instant.MIN, false));
    }
  }

  private void put(Post post, Optional<Sending> sending, Instant lease, boolean left) {
    rows(post.schedule()).put(post.date(), new Row(post, sending, lease, left));
  }

  private NavigableMap<LocalDate, Row> rows(long schedule) {
    return posts.computeIfAbsent(schedule, fresh -> new TreeMap<>());
  }
}

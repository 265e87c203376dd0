package dev.hotseat.daily;

import static dev.hotseat.daily.Schedules.SERVER;
import static dev.hotseat.question.Questions.question;
import static org.assertj.core.api.Assertions.assertThat;

import dev.hotseat.channel.Channels.Standing;
import dev.hotseat.daily.Timetable.Slot;
import dev.hotseat.question.Level;
import dev.hotseat.round.Answer;
import dev.hotseat.round.Daily;
import dev.hotseat.round.Draft;
import dev.hotseat.round.Round;
import dev.hotseat.round.Rounds;
import dev.hotseat.text.Message;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// What every place that keeps schedules has to do.
public abstract class DailiesContract {
  // A Monday; nine in Berlin is eight in UTC.
  private static final Instant NOW = Instant.parse("2026-11-23T12:00:00Z");
  private static final LocalDate TUESDAY = LocalDate.of(2026, 11, 24);
  private static final Instant DUE = Instant.parse("2026-11-24T08:00:00Z");
  private static final Duration WEEK = Duration.ofDays(7);

  private Rounds rounds;
  private Dailies dailies;

  /// New, empty rounds.
  protected abstract Rounds rounds();

  /// Schedules beside the rounds, empty.
  protected abstract Dailies dailies();

  @BeforeEach
  void begin() {
    rounds = rounds();
    dailies = dailies();
  }

  @Test
  void keepsAScheduleAsItIs() {
    Schedule schedule =
        new Schedule(
            0,
            SERVER,
            "Mörgen 'quiz'",
            "c",
            new Timetable(
                ZoneId.of("America/New_York"),
                LocalTime.parse("21:30"),
                Schedules.EVERY_DAY,
                Set.of(TUESDAY, TUESDAY.plusDays(1))),
            new Choice(Optional.of("databases"), false, Optional.of(Level.ADVANCED), false),
            Optional.of("role"),
            false,
            true,
            Duration.ofMinutes(90),
            Schedule.State.ACTIVE);

    Schedule kept = dailies.keep(schedule, NOW);

    assertThat(kept).isEqualTo(schedule.kept(kept.id()));
    assertThat(dailies.of(SERVER)).containsExactly(kept);
    assertThat(dailies.find(SERVER, " mörgen 'QUIZ'")).contains(kept);
    assertThat(dailies.find("other", "Mörgen 'quiz'")).isEmpty();
    assertThat(next(kept).date()).isEqualTo(LocalDate.of(2026, 11, 23));
  }

  @Test
  void changesTheScheduleOfThatName() {
    Schedule first = dailies.keep(Schedules.named("daily"), NOW);
    Schedule other = dailies.keep(Schedules.named("other"), NOW);

    Schedule changed =
        dailies.keep(Schedules.at("DAILY", "elsewhere", "Europe/Berlin", "10:00"), NOW);

    assertThat(changed.id()).isEqualTo(first.id()).isNotEqualTo(other.id());
    assertThat(dailies.of(SERVER)).containsExactly(changed, other);
    assertThat(next(changed).due()).isEqualTo(DUE.plusSeconds(3600));
  }

  @Test
  void goesOnWaitingForASlotThatIsDueWhereOnlyTheChannelChanges() {
    dailies.keep(Schedules.named("daily"), NOW);
    Instant later = DUE.plusSeconds(600);

    Schedule moved =
        dailies.keep(Schedules.at("daily", "elsewhere", "Europe/Berlin", "09:00"), later);

    assertThat(next(moved).due()).isEqualTo(DUE);
    assertThat(dailies.due(later, 10)).hasSize(1);
  }

  @Test
  void doesNotUseADateTwiceWhateverBecomesOfTheTimeAndTheZone() {
    Schedule schedule = dailies.keep(Schedules.named("daily"), NOW);
    posted(schedule, "m1");

    Schedule later = dailies.keep(Schedules.at("daily", "general", "Europe/Berlin", "23:00"), DUE);
    assertThat(next(later).date()).isEqualTo(TUESDAY.plusDays(1));
    Schedule west =
        dailies.keep(Schedules.at("daily", "general", "America/Los_Angeles", "23:00"), DUE);
    assertThat(next(west).date()).isEqualTo(TUESDAY.plusDays(1));
    Schedule nine =
        dailies.keep(Schedules.at("daily", "general", "America/Los_Angeles", "00:00"), DUE);
    assertThat(next(nine).date()).isEqualTo(TUESDAY.plusDays(1));
  }

  @Test
  void tellsWhatIsDueTheLongestOverdueFirst() {
    Schedule nine = dailies.keep(Schedules.named("nine"), NOW);
    Schedule eight = dailies.keep(Schedules.at("eight", "c", "Europe/Berlin", "08:00"), NOW);
    Schedule ten = dailies.keep(Schedules.at("ten", "c", "Europe/Berlin", "10:00"), NOW);
    Schedule paused = dailies.keep(Schedules.at("paused", "c", "Europe/Berlin", "07:00"), NOW);
    dailies.change(paused.id(), Schedule.State.PAUSED, NOW);

    assertThat(dailies.due(DUE.minusSeconds(3601), 10)).isEmpty();
    assertThat(dailies.due(DUE, 10)).extracting(Planned::schedule).containsExactly(eight, nine);
    assertThat(dailies.due(DUE, 1)).extracting(Planned::schedule).containsExactly(eight);
    assertThat(dailies.due(DUE.plusSeconds(3600), 10))
        .extracting(Planned::schedule)
        .containsExactly(eight, nine, ten);
  }

  @Test
  void claimsASlotOnce() {
    Schedule schedule = dailies.keep(Schedules.named("daily"), NOW);
    Planned planned = dailies.planned(schedule.id()).orElseThrow();

    Optional<Sending> mine = dailies.claim(claim(planned, "index"), lease("a"));
    Optional<Sending> theirs = dailies.claim(claim(planned, "lock"), lease("b"));

    assertThat(mine).isPresent();
    assertThat(theirs).isEmpty();
    Round round = rounds.find(mine.orElseThrow().round()).orElseThrow();
    assertThat(round.state()).isEqualTo(Round.State.POSTING);
    assertThat(round.kind()).isEqualTo(Round.Kind.DAILY);
    assertThat(round.daily())
        .contains(
            new Daily(
                true,
                false,
                Optional.of("role"),
                Optional.of(Message.of("note", "n", 1L)),
                Optional.empty()));
    assertThat(next(schedule).date()).isEqualTo(TUESDAY.plusDays(1));
    assertThat(dailies.posts(schedule.id(), TUESDAY))
        .extracting(Post::state)
        .containsExactly(Post.State.SENDING);
    assertThat(rounds.open()).as("its card does not stand yet").isEmpty();
    assertThat(rounds.due(DUE)).as("a schedule looks after it").isEmpty();
  }

  @Test
  void claimsNothingOfAScheduleThatHasChanged() {
    Schedule schedule = dailies.keep(Schedules.named("daily"), NOW);
    Planned planned = dailies.planned(schedule.id()).orElseThrow();
    dailies.change(schedule.id(), Schedule.State.PAUSED, NOW);

    assertThat(dailies.claim(claim(planned, "index"), lease("a"))).isEmpty();
    assertThat(dailies.pass(planned, List.of(), Post.State.MISSED, slot(1), NOW)).isFalse();
    assertThat(dailies.posts(schedule.id(), TUESDAY)).isEmpty();
  }

  @Test
  void handsOverWhatItsOwnerLeaves() {
    Schedule schedule = dailies.keep(Schedules.named("daily"), NOW);
    Sending mine = claimed(schedule, "index");
    Instant end = lease("a").until();

    assertThat(dailies.unsettled(end.minusMillis(1), 10)).isEmpty();
    assertThat(dailies.take(mine, end.minusMillis(1), lease("b"))).isEmpty();
    assertThat(dailies.unsettled(end, 10)).containsExactly(mine);
    Sending theirs = dailies.take(mine, end, new Lease("b", end.plusSeconds(45))).orElseThrow();
    assertThat(theirs.tries()).isEqualTo(2);
    assertThat(dailies.take(mine, end, lease("c"))).isEmpty();
    dailies.leave(theirs, end.plusSeconds(5), false);
    assertThat(dailies.unsettled(end.plusSeconds(4), 10)).isEmpty();
    assertThat(dailies.unsettled(end.plusSeconds(5), 10)).containsExactly(theirs);
  }

  @Test
  void beginsToCountAnewWhereNothingStands() {
    Schedule schedule = dailies.keep(Schedules.named("daily"), NOW);
    Sending mine = claimed(schedule, "index");
    dailies.leave(mine, DUE, true);
    Sending second = dailies.take(mine, DUE, lease("b")).orElseThrow();
    assertThat(second.tries()).isEqualTo(1);
    Sending third = dailies.take(mine, lease("b").until(), lease("c")).orElseThrow();

    dailies.leave(second, DUE, true);

    assertThat(dailies.unsettled(lease("c").until(), 10)).as("it was too slow").contains(third);
    assertThat(third.tries()).isEqualTo(2);
  }

  @Test
  void handsOverAtOnceWhatWasLeftWhereTheScheduleIsChanged() {
    Schedule left = dailies.keep(Schedules.named("left"), NOW);
    Schedule held = dailies.keep(Schedules.named("held"), NOW);
    Sending sending = claimed(left, "index");
    claimed(held, "lock");
    dailies.leave(sending, DUE.plusSeconds(600), true);
    assertThat(dailies.unsettled(DUE, 10)).isEmpty();

    dailies.keep(left, DUE);
    dailies.keep(held, DUE);

    assertThat(dailies.unsettled(DUE, 10)).extracting(Sending::schedule).containsExactly(left.id());
  }

  @Test
  void letsARoundThatStandsNowhereBeAsItsScheduleIs() {
    Schedule schedule = dailies.keep(Schedules.named("daily"), NOW);
    Sending sending = claimed(schedule, "index");

    dailies.renew(
        sending,
        new Schedule(
            schedule.id(),
            SERVER,
            "daily",
            "elsewhere",
            schedule.timetable(),
            schedule.choice(),
            Optional.of("other role"),
            false,
            true,
            schedule.catchUp(),
            schedule.state()));

    Round round = rounds.find(sending.round()).orElseThrow();
    assertThat(round.channel()).isEqualTo("elsewhere");
    assertThat(round.daily())
        .contains(
            new Daily(
                false,
                true,
                Optional.of("other role"),
                Optional.of(Message.of("note", "n", 1L)),
                Optional.empty()));
    dailies.posted(sending, new Standing("elsewhere", "m1"), DUE);
    assertThat(rounds.openIn("elsewhere")).extracting(Round::id).containsExactly(round.id());
    assertThat(rounds.find(round.id()).flatMap(Round::daily).flatMap(Daily::thread)).isEmpty();
  }

  @Test
  void handsOverWhatWasTakenBeforeTheClockWasSetBack() {
    Schedule schedule = dailies.keep(Schedules.named("daily"), NOW);
    Sending mine = claimed(schedule, "index");

    Instant back = DUE.minus(Duration.ofDays(1));

    assertThat(dailies.unsettled(back, 10)).containsExactly(mine);
    assertThat(dailies.take(mine, back, lease("b"))).isPresent();
  }

  @Test
  void notesWhereACardStands() {
    Schedule schedule = dailies.keep(Schedules.named("daily"), NOW);

    Sending sending = posted(schedule, "m1");

    Round round = rounds.find(sending.round()).orElseThrow();
    assertThat(round.state()).isEqualTo(Round.State.OPEN);
    assertThat(round.message()).contains("m1");
    assertThat(round.daily().flatMap(Daily::thread)).isEmpty();
    assertThat(rounds.ofMessage("m1")).contains(round);
    assertThat(dailies.last(schedule.id()).flatMap(Post::round)).contains(round.id());
    assertThat(dailies.unsettled(NOW.plus(WEEK), 10)).isEmpty();
    assertThat(rounds.askedIn(SERVER)).containsOnlyKeys("index");
  }

  @Test
  void movesARoundIntoThePostThatAForumGaveIt() {
    Schedule schedule = dailies.keep(Schedules.named("daily"), NOW);
    Sending sending = claimed(schedule, "index");

    dailies.posted(sending, new Standing("thread", "thread"), DUE);

    Round round = rounds.find(sending.round()).orElseThrow();
    assertThat(round.channel()).isEqualTo("thread");
    assertThat(round.daily().flatMap(Daily::thread)).contains("thread");
    assertThat(rounds.openIn("thread")).containsExactly(round);
  }

  @Test
  void letsTheOtherDailyOfAChannelClose() {
    Schedule first = dailies.keep(Schedules.named("first"), NOW);
    Schedule second = dailies.keep(Schedules.named("second"), NOW);
    Sending open = posted(first, "m1");

    posted(second, "m2");

    assertThat(rounds.due(DUE)).extracting(Round::id).containsExactly(open.round());
  }

  @Test
  void takesBackTheRoundOfAPostThatFailed() {
    Schedule schedule = dailies.keep(Schedules.named("daily"), NOW);
    Sending sending = claimed(schedule, "index");

    dailies.failed(sending);

    assertThat(rounds.find(sending.round())).isEmpty();
    assertThat(dailies.last(schedule.id())).isEmpty();
    assertThat(dailies.posts(schedule.id(), TUESDAY))
        .extracting(Post::state)
        .containsExactly(Post.State.FAILED);
  }

  @Test
  void believesNobodyWhoWasTooSlowThatItFailed() {
    Schedule schedule = dailies.keep(Schedules.named("daily"), NOW);
    Sending slow = claimed(schedule, "index");
    Instant end = lease("a").until();
    Sending quick = dailies.take(slow, end, new Lease("b", end.plusSeconds(45))).orElseThrow();

    dailies.failed(slow);
    dailies.posted(quick, new Standing("general", "m1"), DUE);
    dailies.failed(slow);

    assertThat(dailies.last(schedule.id())).map(Post::state).contains(Post.State.POSTED);
    assertThat(rounds.find(quick.round()).flatMap(Round::message)).contains("m1");
  }

  @Test
  void takesADateAgainThatNothingWasPostedOn() {
    Schedule schedule = dailies.keep(Schedules.named("daily"), NOW);
    dailies.failed(claimed(schedule, "index"));
    Planned planned = dailies.planned(schedule.id()).orElseThrow();

    Optional<Sending> again = dailies.reclaim(claim(planned, "lock"), lease("a"));

    assertThat(again).isPresent();
    assertThat(dailies.reclaim(claim(planned, "cache"), lease("a"))).isEmpty();
    dailies.posted(again.orElseThrow(), new Standing("general", "m1"), DUE);
    assertThat(dailies.reclaim(claim(planned, "cache"), lease("a"))).isEmpty();
  }

  @Test
  void passesSlotsBy() {
    Schedule schedule = dailies.keep(Schedules.named("daily"), NOW);
    Planned planned = dailies.planned(schedule.id()).orElseThrow();

    boolean passed =
        dailies.pass(planned, List.of(slot(0), slot(1)), Post.State.SKIPPED, slot(2), NOW);

    assertThat(passed).isTrue();
    assertThat(next(schedule)).isEqualTo(slot(2));
    assertThat(dailies.posts(schedule.id(), TUESDAY))
        .extracting(Post::date, Post::state)
        .containsExactly(
            org.assertj.core.groups.Tuple.tuple(TUESDAY, Post.State.SKIPPED),
            org.assertj.core.groups.Tuple.tuple(TUESDAY.plusDays(1), Post.State.SKIPPED));
  }

  @Test
  void waitsForTheNextSlotWhenItIsResumed() {
    Schedule schedule = dailies.keep(Schedules.named("daily"), NOW);
    dailies.change(schedule.id(), Schedule.State.PAUSED, NOW);

    dailies.change(schedule.id(), Schedule.State.ACTIVE, DUE.plusSeconds(1));

    assertThat(next(schedule)).isEqualTo(slot(1));
    assertThat(dailies.of(SERVER))
        .extracting(Schedule::state)
        .containsExactly(Schedule.State.ACTIVE);
  }

  @Test
  void countsPostsThatNobodyAnsweredSinceItWasLastActive() {
    Schedule schedule = dailies.keep(Schedules.named("daily"), NOW);
    posted(schedule, "m1");
    assertThat(dailies.unanswered(schedule.id(), 2)).isFalse();
    Sending second = posted(schedule, "m2", slot(1));
    assertThat(dailies.unanswered(schedule.id(), 2)).isTrue();

    rounds.add(answer(second.round()));
    assertThat(dailies.unanswered(schedule.id(), 2)).isFalse();
    posted(schedule, "m3", slot(2));
    posted(schedule, "m4", slot(3));
    assertThat(dailies.unanswered(schedule.id(), 2)).isTrue();

    dailies.change(schedule.id(), Schedule.State.ACTIVE, slot(3).due().plusSeconds(1));
    assertThat(dailies.unanswered(schedule.id(), 2)).isFalse();
  }

  @Test
  void usesUpTheLineUp() {
    Schedule schedule = dailies.keep(Schedules.named("daily"), NOW);
    dailies.lineUp(schedule.id(), List.of("gone", "index", "lock"));

    claimed(schedule, "index");

    assertThat(dailies.lineUp(schedule.id())).containsExactly("lock");
    Choice databases = new Choice(Optional.of("databases"), false, Optional.empty(), false);
    dailies.keep(Schedules.choosing(schedule, databases), NOW);
    assertThat(dailies.lineUp(schedule.id())).isEmpty();
  }

  @Test
  void tellsOnceAndAgainAfterAWhileThatItIsBroken() {
    Schedule schedule = dailies.keep(Schedules.named("daily"), NOW);

    assertThat(dailies.broken(schedule.id(), NOW, WEEK)).isTrue();
    assertThat(dailies.broken(schedule.id(), NOW.plusSeconds(9), WEEK)).isFalse();
    assertThat(dailies.broken(schedule.id(), NOW.plus(WEEK), WEEK)).isTrue();
    posted(schedule, "m1");
    assertThat(dailies.broken(schedule.id(), NOW.plus(WEEK).plusSeconds(1), WEEK)).isTrue();
    assertThat(dailies.broken(999, NOW, WEEK)).isFalse();
  }

  @Test
  void tellsOnceThatFewQuestionsAreLeft() {
    Schedule schedule = dailies.keep(Schedules.named("daily"), NOW);

    assertThat(dailies.few(schedule.id(), false)).isFalse();
    assertThat(dailies.few(schedule.id(), true)).isTrue();
    assertThat(dailies.few(schedule.id(), true)).isFalse();
    assertThat(dailies.few(schedule.id(), false)).isFalse();
    assertThat(dailies.few(schedule.id(), true)).isTrue();
  }

  @Test
  void keepsWhatWasPostedWhenAScheduleIsRemoved() {
    Schedule schedule = dailies.keep(Schedules.named("daily"), NOW);
    Sending sending = posted(schedule, "m1");

    dailies.remove(schedule.id());

    assertThat(dailies.of(SERVER)).isEmpty();
    assertThat(dailies.planned(schedule.id())).isEmpty();
    assertThat(dailies.posts(schedule.id(), TUESDAY)).hasSize(1);
    assertThat(rounds.find(sending.round())).isPresent();
    assertThat(dailies.keep(Schedules.named("daily"), NOW).id()).isNotEqualTo(schedule.id());
  }

  @Test
  void forgetsWhatItMissedInATimeThatComesAgain() {
    Schedule schedule = dailies.keep(Schedules.named("daily"), NOW);
    posted(schedule, "m1");
    Planned planned = dailies.planned(schedule.id()).orElseThrow();
    dailies.pass(planned, List.of(slot(1), slot(2)), Post.State.MISSED, slot(3), slot(2).due());

    dailies.turnBack(DUE.plusSeconds(60));

    assertThat(next(schedule)).isEqualTo(slot(1));
    assertThat(dailies.posts(schedule.id(), TUESDAY))
        .extracting(Post::date)
        .containsExactly(TUESDAY);
  }

  @Test
  void opensNoLongerThanToItsNextSlotWhereThatChanges() {
    Schedule schedule = dailies.keep(Schedules.named("daily"), NOW);
    Sending sending = posted(schedule, "m1");

    dailies.keep(Schedules.at("daily", "general", "Europe/Berlin", "06:00"), DUE);

    assertThat(rounds.find(sending.round()).orElseThrow().closesAt())
        .isEqualTo(Instant.parse("2026-11-25T05:00:00Z"));
  }

  private Slot next(Schedule schedule) {
    return dailies.planned(schedule.id()).orElseThrow().next();
  }

  private static Slot slot(int days) {
    return new Slot(TUESDAY.plusDays(days), DUE.plus(Duration.ofDays(days)));
  }

  private static Lease lease(String owner) {
    return new Lease(owner, DUE.plusSeconds(45));
  }

  private Sending claimed(Schedule schedule, String question) {
    Planned planned = dailies.planned(schedule.id()).orElseThrow();
    return dailies.claim(claim(planned, question), lease("a")).orElseThrow();
  }

  private Sending posted(Schedule schedule, String message) {
    return posted(schedule, message, slot(0));
  }

  private Sending posted(Schedule schedule, String message, Slot slot) {
    Planned planned = dailies.planned(schedule.id()).orElseThrow();
    Sending sending = dailies.claim(claim(planned, "index", slot), lease("a")).orElseThrow();
    dailies.posted(sending, new Standing("general", message), slot.due());
    return sending;
  }

  private static Claim claim(Planned planned, String question) {
    return claim(planned, question, slot(0));
  }

  private static Claim claim(Planned planned, String question, Slot slot) {
    Slot next = new Slot(slot.date().plusDays(1), slot.due().plus(Duration.ofDays(1)));
    Draft draft =
        new Draft(
            Round.Kind.DAILY,
            Optional.of(SERVER),
            "general",
            question(question, "databases", Level.BEGINNER, "Tree", "Order"),
            Optional.empty(),
            false,
            slot.due(),
            next.due(),
            Optional.of(
                new Daily(
                    true,
                    false,
                    Optional.of("role"),
                    Optional.of(Message.of("note", "n", 1L)),
                    Optional.empty())));
    return new Claim(
        planned, List.of(), slot, next, draft, slot.due(), slot.due().plus(Duration.ofHours(6)));
  }

  private static Answer answer(long round) {
    return new Answer("a1", round, "ben", "Ben", DUE, 72.5, false, false, true, false, true);
  }
}

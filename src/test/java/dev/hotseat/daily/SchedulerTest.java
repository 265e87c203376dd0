package dev.hotseat.daily;

import static dev.hotseat.daily.Schedules.CHANNEL;
import static org.assertj.core.api.Assertions.assertThat;

import dev.hotseat.channel.Unreachable.Reason;
import dev.hotseat.command.Part;
import dev.hotseat.command.Part.Mention;
import dev.hotseat.command.Part.Paragraph;
import dev.hotseat.round.InMemoryRounds;
import dev.hotseat.round.Round;
import dev.hotseat.text.Message;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class SchedulerTest {
  // Nine in Berlin is eight in UTC.
  private static final String TUESDAY = "2026-11-24T08:00:00Z";
  private static final String WEDNESDAY = "2026-11-25T08:00:00Z";
  private static final Duration HOUR = Duration.ofHours(1);
  private static final Duration DAY = Duration.ofDays(1);

  private final InMemoryRounds rounds = new InMemoryRounds();
  private final Town town = new Town(rounds, new InMemoryDailies(rounds), new InMemoryOutages());

  @Test
  void postsWhenItIsDueAndNotBefore() {
    town.keep(Schedules.named("daily"));

    town.at("2026-11-24T07:59:59Z");
    assertThat(town.posted()).isEmpty();
    town.at(TUESDAY);
    town.beat();

    assertThat(town.posted()).containsExactly("daily-1-20261124");
    Round round = town.rounds.openIn(CHANNEL).getFirst();
    assertThat(round.kind()).isEqualTo(Round.Kind.DAILY);
    assertThat(round.closesAt()).isEqualTo(WEDNESDAY);
    assertThat(town.wall.threads).isEmpty();
  }

  @Test
  void callsTheRoleOfTheScheduleAndOpensItsThread() {
    town.keep(Schedules.mentioning(Schedules.named("daily"), "role", true));

    town.at(TUESDAY);

    assertThat(parts(0)).first().isEqualTo(new Mention("role"));
    assertThat(town.wall.threads).containsExactly("1");
    assertThat(town.rounds.openIn("thread-1")).hasSize(1);
  }

  @Test
  void opensTheThreadLaterWhereItCouldNotBeOpenedAtOnce() {
    town.keep(Schedules.mentioning(Schedules.named("daily"), "role", true));
    town.now = Instant.parse(TUESDAY);
    town.wall.threadsFail = true;
    town.beat();
    town.wall.threadsFail = false;

    town.pass(Duration.ofSeconds(11));

    assertThat(town.wall.threads).containsExactly("1");
  }

  @Test
  void closesWithARevealInItsThreadAndTellsOfItOnTheNextCard() {
    town.keep(Schedules.named("daily"));
    town.at(TUESDAY);
    for (String person : List.of("ana", "ben", "mei", "noor")) {
      town.answer(CHANNEL, person);
    }

    town.at(WEDNESDAY);
    town.pass(Duration.ofSeconds(11));

    assertThat(town.wall.threads).containsExactly("1");
    assertThat(town.wall.posts)
        .extracting(Wall.Posted::channel)
        .containsExactlyInAnyOrder(CHANNEL, CHANNEL, "thread-1");
    assertThat(texts("daily-1-20261125"))
        .contains(
            Message.of(
                "round.note.missed",
                "when",
                Message.of("round.note.yesterday"),
                "count",
                4,
                "label",
                "Tree"));
  }

  @Test
  void revealsNothingWhereNobodyAnswered() {
    town.keep(Schedules.named("daily"));
    town.at(TUESDAY);

    town.at(WEDNESDAY);
    town.pass(Duration.ofSeconds(11));

    assertThat(town.wall.threads).isEmpty();
    assertThat(town.wall.posts).hasSize(2);
    assertThat(texts("daily-1-20261125"))
        .extracting(Message::key)
        .doesNotContain("round.note.answered", "round.note.missed");
  }

  @Test
  void postsLateWithinTheWindowAndOnlyTheLatestSlot() {
    town.keep(Schedules.named("daily"));

    town.at("2026-11-27T13:59:00Z");

    assertThat(town.posted()).containsExactly("daily-1-20261127");
    assertThat(states())
        .containsExactly(
            Post.State.MISSED, Post.State.MISSED, Post.State.MISSED, Post.State.POSTED);
  }

  @Test
  void postsNothingAfterTheWindow() {
    town.keep(Schedules.named("daily"));

    town.at("2026-11-24T14:00:01Z");
    assertThat(town.posted()).isEmpty();
    assertThat(states()).containsExactly(Post.State.MISSED);

    town.at(WEDNESDAY);
    assertThat(town.posted()).containsExactly("daily-1-20261125");
  }

  @Test
  void takesAMomentForOnTimeWhereNothingMayBeLate() {
    town.keep(Schedules.catchingUp(Schedules.named("daily"), Duration.ZERO));

    town.at("2026-11-24T08:05:00Z");
    town.at("2026-11-25T08:05:01Z");

    assertThat(town.posted()).containsExactly("daily-1-20261124");
  }

  @Test
  void sendsAgainWithTheSameKeyWhereTheOutcomeIsNotKnown() {
    town.keep(Schedules.named("daily"));
    town.wall.next = Wall.Next.ARRIVES_UNSAID;
    town.at(TUESDAY);
    assertThat(town.rounds.openIn(CHANNEL)).isEmpty();

    town.pass(Duration.ofSeconds(10));

    assertThat(town.posted()).containsExactly("daily-1-20261124");
    assertThat(town.rounds.openIn(CHANNEL).getFirst().message()).contains("1");
  }

  @Test
  void sendsAgainWhatWasLost() {
    town.keep(Schedules.named("daily"));
    town.wall.next = Wall.Next.IS_LOST;
    town.at(TUESDAY);
    assertThat(town.posted()).isEmpty();

    town.pass(Duration.ofSeconds(10));

    assertThat(town.posted()).containsExactly("daily-1-20261124");
  }

  @Test
  void looksForItsCardWhereTheKeyMayBeForgotten() {
    town.keep(Schedules.named("daily"));
    town.wall.next = Wall.Next.ARRIVES_UNSAID;
    town.at(TUESDAY);
    town.restart();

    town.pass(HOUR);

    assertThat(town.posted()).containsExactly("daily-1-20261124");
    assertThat(town.rounds.openIn(CHANNEL).getFirst().message()).contains("1");
  }

  @Test
  void looksForItsCardInAForumWhichKnowsNoKey() {
    town.wall.forums.add(CHANNEL);
    town.keep(Schedules.named("daily"));
    town.wall.next = Wall.Next.ARRIVES_UNSAID;
    town.at(TUESDAY);

    town.pass(Duration.ofSeconds(10));

    assertThat(town.wall.posts).hasSize(1);
    Round round = town.rounds.open().getFirst();
    assertThat(round.channel()).isEqualTo("general/1");
    assertThat(town.rounds.openIn("general/1")).containsExactly(round);
  }

  @Test
  void leavesWhatAnotherProcessHasInHand() {
    town.keep(Schedules.named("daily"));
    town.wall.next = Wall.Next.IS_LOST;
    town.at(TUESDAY);
    int requests = town.wall.requests;

    town.pass(Duration.ofSeconds(9));

    assertThat(town.wall.requests).isEqualTo(requests);
  }

  @Test
  void givesUpWhatDoesNotArriveWithinItsWindow() {
    Schedule schedule = town.keep(Schedules.named("daily"));
    town.wall.refused.put(CHANNEL, Reason.FORBIDDEN);
    town.at(TUESDAY);
    assertThat(town.told()).containsExactly("daily.broken");

    town.pass(Duration.ofHours(6).plusSeconds(1));

    assertThat(states()).containsExactly(Post.State.FAILED);
    assertThat(town.rounds.open()).isEmpty();
    assertThat(town.planner().find("guild", "daily")).contains(schedule);
    town.wall.refused.clear();
    town.at(WEDNESDAY);
    assertThat(town.posted()).containsExactly("daily-1-20261125");
  }

  @ParameterizedTest
  @EnumSource(names = {"FORBIDDEN", "GONE", "BLOCKED"})
  void goesToAnotherChannelAtOnceWhereItWasRefused(Reason reason) {
    town.keep(Schedules.named("daily"));
    town.wall.refused.put(CHANNEL, reason);
    town.at(TUESDAY);
    assertThat(town.told()).containsExactly("daily.broken");

    town.keep(Schedules.at("daily", "elsewhere", "Europe/Berlin", "09:00"));
    town.pass(Duration.ofSeconds(1));

    assertThat(town.wall.posts).extracting(Wall.Posted::channel).containsExactly("elsewhere");
    assertThat(town.rounds.openIn("elsewhere")).hasSize(1);
    assertThat(town.rounds.openIn(CHANNEL)).isEmpty();
    town.wall.refused.clear();
    town.pass(HOUR);
    assertThat(town.posted()).containsExactly("daily-1-20261124");
  }

  @Test
  void postsAsTheScheduleIsByNowWhereItWasRefused() {
    town.keep(Schedules.mentioning(Schedules.named("daily"), "role", true));
    town.wall.refused.put(CHANNEL, Reason.FORBIDDEN);
    town.at(TUESDAY);
    town.wall.refused.clear();

    town.keep(Schedules.mentioning(Schedules.named("daily"), "other role", false));
    town.pass(Duration.ofSeconds(1));

    assertThat(parts(0)).first().isEqualTo(new Mention("other role"));
    assertThat(town.wall.threads).isEmpty();
  }

  @Test
  void staysWhereItArrivedAlthoughTheScheduleMoved() {
    town.keep(Schedules.named("daily"));
    town.wall.next = Wall.Next.ARRIVES_UNSAID;
    town.at(TUESDAY);

    town.keep(Schedules.at("daily", "elsewhere", "Europe/Berlin", "09:00"));
    town.pass(HOUR);

    assertThat(town.wall.posts).extracting(Wall.Posted::channel).containsExactly(CHANNEL);
    assertThat(town.rounds.openIn(CHANNEL).getFirst().message()).contains("1");
    town.at(WEDNESDAY);
    assertThat(town.wall.posts).extracting(Wall.Posted::channel).endsWith("elsewhere");
  }

  @Test
  void goesToAnotherChannelWhereItWasLostInTheFirst() {
    town.keep(Schedules.named("daily"));
    town.wall.next = Wall.Next.IS_LOST;
    town.at(TUESDAY);

    town.keep(Schedules.at("daily", "elsewhere", "Europe/Berlin", "09:00"));
    town.pass(Duration.ofSeconds(10));

    assertThat(town.wall.posts).extracting(Wall.Posted::channel).containsExactly("elsewhere");
  }

  @Test
  void looksAgainForWhatWasLostHoweverLateItMayArrive() {
    town.keep(Schedules.named("daily"));
    town.wall.next = Wall.Next.IS_LOST;
    town.at(TUESDAY);
    town.wall.knownToRefuse.put(CHANNEL, Reason.FORBIDDEN);
    town.pass(Duration.ofSeconds(10));
    int before = town.wall.requests;

    town.wall.knownToRefuse.clear();
    town.pass(Duration.ofSeconds(10));

    assertThat(town.wall.requests - before).as("a look and a post").isEqualTo(2);
    assertThat(town.wall.posts).hasSize(1);
  }

  @Test
  void doesNotGoToAnotherChannelWhereItCannotLookForItInTheFirst() {
    town.keep(Schedules.named("daily"));
    town.wall.next = Wall.Next.ARRIVES_UNSAID;
    town.at(TUESDAY);
    town.wall.refused.put(CHANNEL, Reason.FORBIDDEN);

    town.keep(Schedules.at("daily", "elsewhere", "Europe/Berlin", "09:00"));
    town.pass(Duration.ofMinutes(20));
    assertThat(town.posted()).hasSize(1);
    town.wall.refused.clear();
    town.pass(Duration.ofMinutes(20));

    assertThat(town.wall.posts).extracting(Wall.Posted::channel).containsExactly(CHANNEL);
    assertThat(states()).containsExactly(Post.State.POSTED);
  }

  @Test
  void postsNothingThatWasRefusedOnceItsScheduleIsPausedOrRemoved() {
    Schedule paused = town.keep(Schedules.named("daily"));
    Schedule removed = town.keep(Schedules.at("other", "b", "Europe/Berlin", "09:00"));
    town.wall.refused.put(CHANNEL, Reason.FORBIDDEN);
    town.wall.refused.put("b", Reason.FORBIDDEN);
    town.at(TUESDAY);

    town.planner().pause(paused);
    town.planner().remove(removed);
    town.wall.refused.clear();
    town.pass(HOUR);

    assertThat(town.wall.posts).isEmpty();
    assertThat(town.rounds.onDisplay()).isEmpty();
    town.planner().resume(paused);
    town.at(WEDNESDAY);
    assertThat(town.posted()).containsExactly("daily-1-20261125");
  }

  @Test
  void asksSeldomWhereItIsRefused() {
    town.keep(Schedules.named("daily"));
    town.wall.refused.put(CHANNEL, Reason.FORBIDDEN);

    for (int i = 0; i < 3600; i++) {
      town.at(Instant.parse(TUESDAY).plusSeconds(i));
    }

    assertThat(town.wall.requests).isLessThanOrEqualTo(6);
  }

  @Test
  void sendsNothingWhereItIsKnownThatItCannotAndPostsOnceThatIsMended() {
    town.keep(Schedules.named("daily"));
    town.wall.knownToRefuse.put(CHANNEL, Reason.FORBIDDEN);
    town.at(TUESDAY);
    town.pass(HOUR);
    assertThat(town.wall.requests).isZero();
    assertThat(town.told()).containsExactly("daily.broken");

    town.wall.knownToRefuse.clear();
    town.pass(Duration.ofMinutes(1));

    assertThat(town.posted()).containsExactly("daily-1-20261124");
  }

  @Test
  void postsAtOnceWhereItHearsThatItMay() {
    town.keep(Schedules.named("daily"));
    town.wall.knownToRefuse.put(CHANNEL, Reason.FORBIDDEN);
    town.at(TUESDAY);
    town.wall.knownToRefuse.clear();
    town.pass(Duration.ofSeconds(1));
    assertThat(town.posted()).as("it looks again later").isEmpty();

    town.allowOtherwise();
    town.pass(Duration.ofSeconds(1));

    assertThat(town.posted()).containsExactly("daily-1-20261124");
  }

  @Test
  void tellsAgainEachWeekWhileItIsBroken() {
    town.keep(Schedules.named("daily"));
    town.wall.knownToRefuse.put(CHANNEL, Reason.GONE);

    for (int day = 0; day < 15; day++) {
      town.at(Instant.parse(TUESDAY).plus(DAY.multipliedBy(day)));
      town.pass(Duration.ofHours(7));
    }

    assertThat(town.told()).containsExactly("daily.broken", "daily.broken", "daily.broken");
    assertThat(states()).contains(Post.State.MISSED).doesNotContain(Post.State.POSTED);
  }

  @Test
  void saysNothingWhileDiscordItselfIsAway() {
    town.keep(Schedules.named("daily"));
    town.wall.knownToRefuse.put(CHANNEL, Reason.UNKNOWN);

    town.at(TUESDAY);

    assertThat(town.told()).isEmpty();
  }

  @Test
  void waitsWhereNoQuestionMatches() {
    town.bank = Town.bank(0);
    town.keep(Schedules.named("daily"));
    town.at(TUESDAY);
    assertThat(town.told()).containsExactly("daily.broken");

    town.bank = Town.bank(30);
    town.pass(Duration.ofMinutes(1));

    assertThat(town.posted()).containsExactly("daily-1-20261124");
  }

  @Test
  void postsNothingTwiceWhereTheClockIsSetBack() {
    town.keep(Schedules.named("daily"));
    town.at(TUESDAY);

    town.at("2026-11-24T07:00:00Z");
    for (int i = 0; i < 4; i++) {
      town.pass(Duration.ofMinutes(30));
    }

    assertThat(town.posted()).containsExactly("daily-1-20261124");
    town.at(WEDNESDAY);
    assertThat(town.posted()).hasSize(2);
  }

  @Test
  void goesOnWhereTheClockWasFarAheadForAWhile() {
    town.keep(Schedules.named("daily"));
    town.at("2027-11-24T20:00:00Z");
    assertThat(town.posted()).isEmpty();

    town.at("2026-11-24T07:00:00Z");
    town.at(TUESDAY);

    assertThat(town.posted()).containsExactly("daily-1-20261124");
  }

  @Test
  void behavesAfterAJumpOfTheClockAsAfterAnOutage() {
    town.keep(Schedules.named("daily"));
    town.at("2026-11-24T07:59:00Z");

    town.at("2026-11-24T10:59:00Z");

    assertThat(town.posted()).containsExactly("daily-1-20261124");
    assertThat(town.outages.since(Town.START)).hasSize(1);
  }

  @Test
  void pausesAfterFivePostsThatNobodyAnswered() {
    Schedule schedule = town.keep(Schedules.named("daily"));
    for (int day = 0; day < 10; day++) {
      town.at(Instant.parse(TUESDAY).plus(DAY.multipliedBy(day)));
    }
    assertThat(town.posted()).hasSize(5);
    assertThat(town.told()).containsExactly("daily.unanswered");
    assertThat(town.planner().find("guild", "daily"))
        .contains(schedule.in(Schedule.State.UNANSWERED));

    town.planner().resume(schedule);
    for (int day = 10; day < 20; day++) {
      town.at(Instant.parse(TUESDAY).plus(DAY.multipliedBy(day)));
      town.answer(CHANNEL, "ben");
    }

    assertThat(town.posted()).hasSize(15);
  }

  @Test
  void tellsOnceThatFewQuestionsAreLeftAndRepeatsNoneBeforeAllWereAsked() {
    town.bank = Town.bank(9);
    town.keep(Schedules.named("daily"));

    for (int day = 0; day < 18; day++) {
      town.at(Instant.parse(TUESDAY).plus(DAY.multipliedBy(day)));
      town.answer(CHANNEL, "ben");
    }

    List<String> asked =
        IntStream.rangeClosed(1, 18)
            .mapToObj(id -> town.rounds.find(id).orElseThrow().questionId())
            .toList();
    assertThat(asked.subList(0, 9)).doesNotHaveDuplicates();
    assertThat(asked.subList(9, 18)).isEqualTo(asked.subList(0, 9));
    assertThat(town.told()).containsExactly("daily.few");
  }

  @Test
  void handsOverManyScheduleInOneBeat() {
    for (int i = 0; i < 500; i++) {
      town.keep(Schedules.at("daily " + i, "channel " + i, "Europe/Berlin", "09:00"));
    }

    town.at(TUESDAY);

    assertThat(town.posted()).hasSize(500).doesNotHaveDuplicates();
  }

  private List<Post.State> states() {
    return town.dailies.posts(1, LocalDate.of(2026, 11, 1)).stream().map(Post::state).toList();
  }

  private List<Part> parts(int post) {
    return town.wall.posts.get(post).card().parts();
  }

  private List<Message> texts(String key) {
    return town.wall.posts.stream()
        .filter(posted -> posted.key().equals(key))
        .flatMap(posted -> posted.card().parts().stream())
        .filter(Paragraph.class::isInstance)
        .map(part -> ((Paragraph) part).text())
        .toList();
  }
}

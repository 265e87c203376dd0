package dev.hotseat.round;

import static dev.hotseat.question.Questions.question;
import static org.assertj.core.api.Assertions.assertThat;

import dev.hotseat.question.Level;
import dev.hotseat.question.Question;
import dev.hotseat.round.Round.Asker;
import dev.hotseat.round.Round.Kind;
import dev.hotseat.round.Round.State;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// What every place that keeps rounds has to do.
public abstract class RoundsContract {
  private static final Instant START = Instant.parse("2026-11-21T09:00:00.123Z");
  private static final Instant UNTIL = START.plus(Duration.ofHours(24));
  private static final Question INDEX =
      question("index", "databases", Level.BEGINNER, "Tree", "Order");

  private Rounds rounds;

  /// New, empty rounds.
  protected abstract Rounds rounds();

  @BeforeEach
  void begin() {
    rounds = rounds();
  }

  @Test
  void keepsARoundAsItWasOpened() {
    Round round = rounds.open(asked("general")).round();

    assertThat(rounds.find(round.id())).contains(round);
    assertThat(round)
        .isEqualTo(
            new Round(
                round.id(),
                Kind.ASK,
                State.POSTING,
                Optional.of("guild"),
                "general",
                "index",
                "databases",
                Level.BEGINNER,
                Optional.of(new Asker("priya", "Priya 'é' 漢")),
                true,
                START,
                UNTIL,
                START.plus(Round.QUIET),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                "",
                Optional.empty()));
  }

  @Test
  void opensOneRoundInAChannelAtATime() {
    Rounds.Opened first = rounds.open(asked("general"));
    Rounds.Opened second = rounds.open(asked("general"));
    Rounds.Opened elsewhere = rounds.open(asked("random"));

    assertThat(first.fresh()).isTrue();
    assertThat(second).isEqualTo(new Rounds.Opened(first.round(), false));
    assertThat(elsewhere.fresh()).isTrue();
    rounds.close(first.round().id(), START, State.CLOSED);
    assertThat(rounds.open(asked("general")).fresh()).isTrue();
  }

  @Test
  void opensOneRoundWhereManyAskAtOnce() {
    try (ExecutorService threads = Executors.newFixedThreadPool(8)) {
      IntStream.range(0, 16).forEach(i -> threads.execute(() -> rounds.open(asked("general"))));
    }

    assertThat(rounds.openIn("general")).hasSize(1);
    assertThat(rounds.open()).hasSize(1);
  }

  @Test
  void opensAnyNumberOfPractices() {
    rounds.open(practice("ben"));
    Round latest = rounds.open(practice("ben")).round();
    rounds.open(practice("mei"));

    assertThat(latest.state()).isEqualTo(State.OPEN);
    assertThat(latest.closesAt()).isEqualTo(UNTIL);
    assertThat(rounds.lastPractice("ben")).contains(latest);
    assertThat(rounds.lastPractice("tomás")).isEmpty();
    assertThat(rounds.open()).isEmpty();
    assertThat(rounds.askedIn("guild")).isEmpty();
    rounds.close(latest.id(), START, State.CLOSED);
    assertThat(rounds.lastPractice("ben")).isPresent().isNotEqualTo(Optional.of(latest));
  }

  @Test
  void givesOpenRoundsInFrontWhereAMemberIsKnown() {
    long early = opened("general");
    rounds.add(answer("a-1", early, "ben", true));
    long other = rounds.open(in("elsewhere", "lobby")).round().id();
    long newest = rounds.open(in("faraway", "porch")).round().id();

    assertThat(near("ben", 3)).containsExactly(early, newest, other);
    assertThat(near("ben", 1)).containsExactly(early);
    assertThat(near("mei", 2)).containsExactly(newest, other);
    rounds.open(practice("mei"));
    assertThat(near("mei", 2)).containsExactly(early, newest);
  }

  private List<Long> near(String member, int most) {
    return rounds.openNear(member, most).stream().map(Round::id).toList();
  }

  private static Draft in(String server, String channel) {
    Draft here = asked(channel);
    return new Draft(
        here.kind(),
        Optional.of(server),
        channel,
        here.question(),
        Optional.empty(),
        here.named(),
        here.at(),
        here.until(),
        here.daily());
  }

  @Test
  void findsARoundByItsCards() {
    long id = opened("general");

    assertThat(rounds.ofMessage("m-general").map(Round::id)).contains(id);
    assertThat(rounds.find(id).orElseThrow().state()).isEqualTo(State.OPEN);
    rounds.close(id, START, State.CLOSING);
    rounds.announced(id, Optional.of("closing"));
    assertThat(rounds.ofMessage("closing").map(Round::id)).contains(id);
    assertThat(rounds.ofMessage("other")).isEmpty();
  }

  @Test
  void takesARoundBackThatWasNeverPosted() {
    long lost = rounds.open(asked("general")).round().id();
    long answered = rounds.open(asked("random")).round().id();
    rounds.add(answer("a1", answered, "ben", true));
    long posted = opened("talk");

    assertThat(rounds.takeBack(lost)).isTrue();
    assertThat(rounds.takeBack(lost)).isFalse();
    assertThat(rounds.takeBack(answered)).isFalse();
    assertThat(rounds.takeBack(posted)).isFalse();
    assertThat(rounds.find(lost)).isEmpty();
    assertThat(rounds.openIn("general")).isEmpty();
    rounds.posted(answered, Optional.empty());
    assertThat(rounds.find(answered).orElseThrow().state()).isEqualTo(State.OPEN);
    assertThat(rounds.find(answered).orElseThrow().message()).isEmpty();
  }

  @Test
  void closesARoundOnce() {
    long id = opened("general");

    Optional<Round> closed = rounds.close(id, START.plusSeconds(1), State.CLOSING);
    Optional<Round> again = rounds.close(id, START.plusSeconds(2), State.GONE);

    assertThat(closed.orElseThrow().state()).isEqualTo(State.CLOSING);
    assertThat(closed.orElseThrow().closedAt()).contains(START.plusSeconds(1));
    assertThat(again).isEmpty();
    rounds.announced(id, Optional.empty());
    assertThat(rounds.find(id).orElseThrow().state()).isEqualTo(State.CLOSED);
  }

  @Test
  void keepsARoundClosedWhoseCardArrivesLate() {
    long id = rounds.open(asked("general")).round().id();
    rounds.close(id, START, State.GONE);

    rounds.posted(id, Optional.of("late"));

    assertThat(rounds.find(id).orElseThrow().state()).isEqualTo(State.GONE);
  }

  @Test
  void tellsWhatIsDue() {
    long posting = rounds.open(asked("posting")).round().id();
    long open = opened("general");
    long closing = opened("closing");
    rounds.close(closing, START, State.CLOSING);
    long practice = rounds.open(practice("ben")).round().id();

    assertThat(due(START)).containsExactlyInAnyOrder(posting, closing);
    assertThat(due(START.plus(Round.QUIET))).containsExactlyInAnyOrder(posting, closing, open);
    assertThat(due(UNTIL)).contains(practice);
  }

  @Test
  void staysOpenWhilePeopleAnswerButNotForEver() {
    long id = opened("general");

    rounds.add(at(answer("a1", id, "ben", true), START.plusSeconds(600)));
    assertThat(rounds.find(id).orElseThrow().closesAt())
        .isEqualTo(START.plusSeconds(600).plus(Round.QUIET));
    rounds.add(at(answer("a2", id, "mei", true), UNTIL.minusSeconds(60)));
    assertThat(rounds.find(id).orElseThrow().closesAt()).isEqualTo(UNTIL);
    rounds.add(at(answer("a3", id, "tom", true), START));
    assertThat(rounds.find(id).orElseThrow().closesAt()).isEqualTo(UNTIL);
  }

  @Test
  void letsOneAnswerOfACandidateCount() {
    long id = opened("general");

    Answer nothing = rounds.add(answer("a0", id, "ben", false));
    Answer first = rounds.add(answer("a1", id, "ben", true));
    Answer second = rounds.add(answer("a2", id, "ben", true));
    Answer other = rounds.add(answer("a3", id, "mei", true));

    assertThat(List.of(nothing, first, second, other))
        .extracting(Answer::counts)
        .containsExactly(false, true, false, true);
    assertThat(rounds.answers(id)).containsExactly(nothing, first, second, other);
    assertThat(rounds.answer("a2")).contains(second);
    assertThat(rounds.answer("a9")).isEmpty();
  }

  @Test
  void keepsTheSameAnswerOnce() {
    long id = opened("general");
    Answer first = rounds.add(answer("a1", id, "ben", true));

    Answer again = rounds.add(answer("a1", id, "mei", true));

    assertThat(again).isEqualTo(first);
    assertThat(rounds.answers(id)).hasSize(1);
  }

  @Test
  void countsNothingThatComesLate() {
    long id = opened("general");
    rounds.close(id, START, State.CLOSING);

    Answer late = rounds.add(answer("a1", id, "ben", true));

    assertThat(late.late()).isTrue();
    assertThat(late.counts()).isFalse();
    assertThat(rounds.toEnter()).isEmpty();
  }

  @Test
  void losesNoAnswerAndCountsEachCandidateOnceWhereManyAnswerAtOnce() {
    long id = opened("general");

    try (ExecutorService threads = Executors.newFixedThreadPool(8)) {
      IntStream.range(0, 200)
          .forEach(
              i ->
                  threads.execute(
                      () -> rounds.add(answer("a" + i, id, "candidate" + i % 100, true))));
    }

    assertThat(rounds.answers(id)).hasSize(200);
    assertThat(rounds.toEnter()).extracting(Answer::candidate).hasSize(100).doesNotHaveDuplicates();
  }

  @Test
  void knowsWhatTheBoardHas() {
    long id = opened("general");
    rounds.add(answer("a1", id, "ben", true));
    rounds.add(answer("a2", id, "mei", true));

    rounds.entered(List.of("a1"));

    assertThat(rounds.toEnter()).extracting(Answer::attempt).containsExactly("a2");
  }

  @Test
  void keepsWhatACandidateDid() {
    long id = opened("general");
    assertThat(rounds.participation(id, "ben")).isEqualTo(Participation.NONE);

    rounds.change(id, "ben", now -> now.hintedAt("Tree"));
    rounds.change(id, "ben", now -> now.hintedAt("Order").shown());
    Participation last = rounds.change(id, "ben", Participation::told);

    assertThat(last).isEqualTo(new Participation(List.of("Tree", "Order"), true, true));
    assertThat(rounds.participation(id, "ben")).isEqualTo(last);
    assertThat(rounds.participation(id, "mei")).isEqualTo(Participation.NONE);
  }

  @Test
  void knowsWhenAQuestionWasLastAsked() {
    long first = opened("general");
    rounds.close(first, START, State.CLOSED);
    rounds.open(later(asked("general")));

    assertThat(rounds.askedIn("guild")).isEqualTo(Map.of("index", START.plusSeconds(60)));
    assertThat(rounds.askedIn("elsewhere")).isEmpty();
  }

  @Test
  void knowsWhichCardsMayShowSomethingOld() {
    long open = opened("general");
    long closed = opened("random");
    rounds.drawn(closed, "open 3");
    rounds.close(closed, START, State.CLOSED);
    long shown = opened("talk");
    rounds.close(shown, START, State.CLOSED);
    rounds.drawn(shown, "closed 3");
    long gone = opened("gone");
    rounds.close(gone, START, State.GONE);
    rounds.open(asked("posting"));

    assertThat(rounds.onDisplay()).extracting(Round::id).containsExactlyInAnyOrder(open, closed);
    assertThat(rounds.find(closed).orElseThrow().drawn()).isEqualTo("open 3");
  }

  @Test
  void remembersUpToWhereItHasRead() {
    long id = opened("general");
    long other = opened("random");

    rounds.heardUpTo("general", "900");

    assertThat(rounds.find(id).orElseThrow().heard()).contains("900");
    assertThat(rounds.find(other).orElseThrow().heard()).isEmpty();
  }

  @Test
  void knowsWhatAClosingCardShows() {
    long id = opened("general");
    long other = opened("random");
    Answer first = rounds.add(answer("a1", id, "ben", true));
    rounds.add(answer("a2", id, "mei", true));
    Answer last = rounds.add(answer("a3", id, "tom", true));
    rounds.add(answer("a4", other, "ben", true));
    assertThat(rounds.shown(id)).isEmpty();

    rounds.close(id, START, State.CLOSING, List.of("a3", "a1", "a9"));
    rounds.close(id, START, State.CLOSED, List.of("a2"));
    assertThat(rounds.shown(id)).containsExactly(first, last);
    rounds.unshow("a1");
    rounds.unshow("a2");
    rounds.unshow("a9");

    assertThat(rounds.shown(id)).containsExactly(last);
    assertThat(rounds.shown(other)).isEmpty();
    assertThat(rounds.answers(id)).hasSize(3);
  }

  @Test
  void keepsADisputeOnce() {
    long id = opened("general");
    Dispute dispute = new Dispute("a1", "Tree", id, "guild", "ben", "A tree.", START);

    rounds.dispute(dispute);
    rounds.dispute(new Dispute("a1", "Tree", id, "guild", "ben", "else", START.plusSeconds(1)));

    assertThat(rounds.disputes("guild")).containsExactly(dispute);
    assertThat(rounds.disputes("other")).isEmpty();
  }

  @Test
  void holdsTheLatestDirectMessage() {
    rounds.hold(new Unplaced("ben", "Ben", "dm", "1", "old", START));
    Unplaced latest = new Unplaced("ben", "Ben", "dm", "2", "new", START);
    rounds.hold(latest);

    assertThat(rounds.held("ben")).contains(latest);
    rounds.release("ben");
    assertThat(rounds.held("ben")).isEmpty();
  }

  @Test
  void forgetsTheWordsOfOldReplies() {
    long id = opened("general");
    rounds.dispute(new Dispute("a1", "Tree", id, "guild", "ben", "A tree.", START));
    rounds.dispute(new Dispute("a2", "Tree", id, "guild", "mei", "Trees.", START.plusSeconds(9)));
    rounds.hold(new Unplaced("ben", "Ben", "dm", "1", "old", START));

    rounds.forgetRepliesBefore(START.plusSeconds(9));

    assertThat(rounds.disputes("guild")).extracting(Dispute::reply).containsExactly("", "Trees.");
    assertThat(rounds.held("ben")).isEmpty();
  }

  @Test
  void knowsNothingOfAnotherRound() {
    assertThat(rounds.find(99)).isEmpty();
    assertThat(rounds.answers(99)).isEmpty();
    assertThat(rounds.close(99, START, State.CLOSED)).isEmpty();
    assertThat(rounds.takeBack(99)).isFalse();
  }

  protected static Draft asked(String channel) {
    return draft(Kind.ASK, channel, "priya", START);
  }

  protected static Answer answer(String attempt, long round, String candidate, boolean counts) {
    return new Answer(
        attempt, round, candidate, "Ben", START, 72.5, true, false, true, false, counts);
  }

  private static Draft practice(String member) {
    return draft(Kind.PRACTICE, "", member, START);
  }

  private static Draft later(Draft draft) {
    return draft(
        draft.kind(), draft.channel(), draft.asker().orElseThrow().id(), START.plusSeconds(60));
  }

  private static Draft draft(Kind kind, String channel, String asker, Instant at) {
    return new Draft(
        kind,
        Optional.of("guild"),
        channel,
        INDEX,
        Optional.of(new Asker(asker, "Priya 'é' 漢")),
        true,
        at,
        UNTIL,
        Optional.empty());
  }

  private static Answer at(Answer answer, Instant at) {
    return new Answer(
        answer.attempt(),
        answer.round(),
        answer.candidate(),
        answer.name(),
        at,
        answer.score(),
        answer.hinted(),
        answer.revealed(),
        answer.inPublic(),
        answer.late(),
        answer.counts());
  }

  private long opened(String channel) {
    long id = rounds.open(asked(channel)).round().id();
    rounds.posted(id, Optional.of("m-" + channel));
    return id;
  }

  private List<Long> due(Instant now) {
    return rounds.due(now).stream().map(Round::id).toList();
  }
}

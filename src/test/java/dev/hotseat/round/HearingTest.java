package dev.hotseat.round;

import static dev.hotseat.round.Evening.GENERAL;
import static dev.hotseat.round.Evening.SERVER;
import static dev.hotseat.round.Evening.breakdown;
import static dev.hotseat.round.Evening.person;
import static dev.hotseat.round.Evening.said;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.hotseat.channel.Heard;
import dev.hotseat.channel.Unreachable.Reason;
import dev.hotseat.command.Caller;
import dev.hotseat.command.CommandLine;
import dev.hotseat.command.Place;
import dev.hotseat.command.Reply;
import dev.hotseat.grading.Grade;
import dev.hotseat.grading.Grader;
import dev.hotseat.grading.StubGrader;
import dev.hotseat.question.Question;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;

class HearingTest {
  private static final Caller BEN = person("ben");

  private final Evening evening = new Evening();
  private final Round round = evening.asks("priya", "index");

  @Test
  void gradesAReplyToTheCardAndShowsOthersOnlyThatItWasTaken() {
    Heard heard = evening.repliesTo(round, BEN, "A tree.");

    assertThat(evening.channels.acknowledged).containsExactly(heard.message());
    assertThat(evening.channels.posts).hasSize(1);
    assertThat(evening.channels.told).isEmpty();
    assertThat(evening.entries.of("ben").score()).isEqualTo(50);
    assertThat(breakdown(evening.presses(BEN, evening.card(round), "My grade")).reply())
        .isEqualTo("A tree.");
    evening.later(Duration.ofSeconds(1));
    assertThat(said(evening.card(round))).contains("1 answered: Ben");
  }

  @Test
  void gradesAMessageOnceThatIsToldTwice() {
    Heard heard = evening.repliesTo(round, BEN, "A tree.");

    evening.listener().heard(heard);
    evening.restart();
    evening.listener().heard(heard);

    assertThat(evening.scores.attempts("ben", "index")).hasSize(1);
    assertThat(evening.rounds.answers(round.id())).hasSize(1);
  }

  @Test
  void leavesOtherTalkAlone() {
    evening.listener().heard(evening.message(BEN, Optional.of("4711"), "A tree."));
    Caller elsewhere = new Caller("ben", "Ben", Place.in(SERVER, "random"), false, Locale.ENGLISH);
    evening.listener().heard(evening.message(elsewhere, Optional.empty(), "A tree."));
    evening.repliesTo(round, elsewhere, "A tree.");

    assertThat(evening.rounds.answers(round.id())).isEmpty();
    assertThat(evening.channels.acknowledged).isEmpty();
  }

  @Test
  void gradesTextInTheThreadThatARoundIsOpenIn() {
    evening.listener().heard(evening.message(BEN, Optional.empty(), "A tree."));

    assertThat(evening.rounds.answers(round.id())).hasSize(1);
  }

  @Test
  void saysOnceWhatToDoWhereAMessageCannotBeRead() {
    evening.repliesTo(round, BEN, "");
    evening.repliesTo(round, BEN, "");
    evening.restart();
    evening.repliesTo(round, BEN, "");

    assertThat(evening.channels.posts).hasSize(2);
    Reply.Card pointer = evening.channels.last().card();
    assertThat(said(pointer)).contains("I can’t read that message").doesNotContain("Ben");
    assertThat(said(evening.answers(BEN, pointer, "A tree."))).contains("50/100");
    evening.repliesTo(round, person("mei"), "");
    assertThat(evening.channels.posts).hasSize(3);
    assertThat(evening.channels.acknowledged).isEmpty();
  }

  @Test
  void readsAgainWhatItMissed() {
    Heard before = evening.repliesTo(round, BEN, "A tree.");
    evening.later(Duration.ofSeconds(1));
    Optional<String> card = evening.rounds.find(round.id()).orElseThrow().message();
    Heard missed = evening.message(person("mei"), card, "A tree in order.");
    Heard inThread = evening.message(person("tom"), Optional.empty(), "A tree in order.");
    evening.channels.history.addAll(List.of(before, missed, inThread));

    evening.restart();
    evening.listener().missedSome();
    evening.listener().missedSome();

    assertThat(evening.rounds.answers(round.id()))
        .extracting(Answer::candidate)
        .containsExactly("ben", "mei", "tom");
    assertThat(evening.channels.posts).hasSize(1);
    evening.later(Duration.ofSeconds(1));
    assertThat(evening.rounds.find(round.id()).orElseThrow().heard()).contains(inThread.message());
  }

  @Test
  void countsWhatWasWrittenBeforeItClosesARoundWhoseTimeWentByMeanwhile() {
    Optional<String> card = evening.rounds.find(round.id()).orElseThrow().message();
    evening.channels.history.add(evening.message(BEN, card, "A tree."));

    evening.restart();
    evening.later(Duration.ofHours(1));

    assertThat(evening.entries.of("ben").score()).isEqualTo(50);
    assertThat(evening.rounds.openIn(GENERAL)).hasSize(1);
  }

  @Test
  void readsAMessageAgainThatItCouldNotGrade() {
    evening.gradesWith(new Failing(new AtomicBoolean(true)));
    assertThatThrownBy(() -> evening.repliesTo(round, BEN, "A tree."))
        .isInstanceOf(IllegalStateException.class);
    Optional<String> card = evening.rounds.find(round.id()).orElseThrow().message();
    evening.channels.history.add(evening.message(BEN, card, "A tree."));
    evening.gradesWith(new StubGrader());

    evening.later(Duration.ofSeconds(1));

    assertThat(evening.rounds.answers(round.id())).hasSize(1);
  }

  @Test
  void triesAgainByItself() {
    AtomicBoolean broken = new AtomicBoolean(true);
    evening.gradesWith(new Failing(broken));
    evening.later(Duration.ofSeconds(1));
    Optional<String> card = evening.rounds.find(round.id()).orElseThrow().message();
    Heard heard = evening.message(BEN, card, "A tree.");
    evening.channels.history.add(heard);
    assertThatThrownBy(() -> evening.listener().heard(heard))
        .isInstanceOf(IllegalStateException.class);
    evening.later(Duration.ofMinutes(1));
    assertThat(evening.rounds.answers(round.id())).isEmpty();
    broken.set(false);

    evening.later(Duration.ofMinutes(1));

    assertThat(evening.rounds.answers(round.id())).hasSize(1);
  }

  @Test
  void readsAChannelAgainThatCouldNotBeRead() {
    Optional<String> card = evening.rounds.find(round.id()).orElseThrow().message();
    evening.channels.history.add(evening.message(BEN, card, "A tree."));
    evening.channels.failing = Optional.of(Reason.UNKNOWN);
    evening.listener().missedSome();
    evening.channels.failing = Optional.empty();

    evening.later(Duration.ofSeconds(1));

    assertThat(evening.rounds.answers(round.id())).hasSize(1);
  }

  @Test
  void gradesOnWhereTheReactionIsRefused() {
    evening.channels.failing = Optional.of(Reason.FORBIDDEN);

    evening.repliesTo(round, BEN, "A tree.");

    assertThat(evening.rounds.answers(round.id())).hasSize(1);
  }

  @Test
  void holdsAReplyAgainstThoseThatItsAuthorCouldRead() {
    List<String> heard = new ArrayList<>();
    evening.gradesWith(new Eavesdropping(heard));
    evening.answers(person("mei"), evening.card(round), "Mine is private.");
    evening.repliesTo(round, person("tom"), "Mine is public.");
    evening.repliesTo(round, BEN, "My own.");
    heard.clear();

    evening.answers(BEN, evening.card(round), "A tree.");

    assertThat(heard).containsExactly("Mine is public.");
  }

  @Test
  void gradesAMessageOnesOwnOnly() {
    Reply refused = gradesThis(person("mei"), "800", "ben", "A tree.");
    Reply graded = gradesThis(BEN, "800", "ben", "A tree.");
    Reply again = gradesThis(BEN, "800", "ben", "A tree.");

    assertThat(said(refused)).contains("Only the author");
    assertThat(said(graded)).contains("50/100", "First try: 50");
    assertThat(said(again)).isEqualTo(said(graded));
    assertThat(evening.rounds.answers(round.id())).hasSize(1);
    assertThat(evening.rounds.answers(round.id()).getFirst().inPublic()).isTrue();
  }

  @Test
  void gradesAMessageOnceThatWasHeardToo() {
    Heard heard = evening.repliesTo(round, BEN, "A tree.");

    gradesThis(BEN, heard.message(), "ben", "A tree.");

    assertThat(evening.rounds.answers(round.id())).hasSize(1);
  }

  @Test
  void gradesNoMessageWhereNothingIsOpen() {
    assertThat(said(gradesThis(BEN, "800", "ben", " "))).contains("no words");
    evening.says(person("priya"), "close");

    assertThat(said(gradesThis(BEN, "800", "ben", "A tree."))).contains("No question is open");
  }

  private Reply gradesThis(Caller caller, String message, String author, String text) {
    return evening
        .dispatcher()
        .dispatch(
            CommandLine.of("grade-this", "message", message, "author", author, "text", text),
            caller);
  }

  private record Failing(AtomicBoolean broken) implements Grader {
    @Override
    public Grade grade(Question question, String reply, List<String> others) {
      if (broken.get()) {
        throw new IllegalStateException("for the test");
      }
      return new StubGrader().grade(question, reply, others);
    }

    @Override
    public String version() {
      return "stub";
    }
  }

  /// Writes down which replies of others it is given.
  private record Eavesdropping(List<String> heard) implements Grader {
    @Override
    public Grade grade(Question question, String reply, List<String> others) {
      heard.addAll(others);
      return new StubGrader().grade(question, reply, others);
    }

    @Override
    public String version() {
      return "stub";
    }
  }
}

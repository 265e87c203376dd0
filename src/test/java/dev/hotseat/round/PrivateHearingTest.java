package dev.hotseat.round;

import static dev.hotseat.round.Evening.alone;
import static dev.hotseat.round.Evening.person;
import static dev.hotseat.round.Evening.said;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.hotseat.channel.Heard;
import dev.hotseat.channel.Unreachable.Reason;
import dev.hotseat.command.Caller;
import dev.hotseat.grading.Grade;
import dev.hotseat.grading.Grader;
import dev.hotseat.grading.StubGrader;
import dev.hotseat.question.Question;
import dev.hotseat.round.Conversations.Conversation;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/// Direct messages that nobody heard when they were written.
class PrivateHearingTest {
  private static final Caller BEN = alone("ben");

  private final Evening evening = new Evening();
  private final Round round = evening.asks("priya", "index");

  private Heard writes(String text) {
    Heard heard = evening.message(BEN, Optional.empty(), text);
    evening.channels.letters.add(heard);
    return heard;
  }

  private Heard writesAndIsHeard(String text) {
    Heard heard = writes(text);
    evening.listener().heard(heard);
    evening.later(Duration.ofSeconds(1));
    return heard;
  }

  @Test
  void gradesOnceWhatWasWrittenWhileItWasAway() {
    writesAndIsHeard("A tree.");
    writes("A tree in order.");

    evening.restart();
    evening.listener().missedSome();
    evening.listener().missedSome();

    assertThat(evening.scores.attempts("ben", "index")).hasSize(2);
    assertThat(evening.channels.told.get("ben")).hasSize(2);
    assertThat(said(evening.told("ben"))).contains("100/100");
    assertThat(evening.channels.acknowledged).hasSize(2);
  }

  @Test
  void doesNotAnswerAgainWhatWasNoReply() {
    evening.says(person("priya"), "close");
    writesAndIsHeard("Hello?");
    assertThat(evening.channels.told.get("ben")).hasSize(1);

    evening.restart();
    evening.listener().missedSome();

    assertThat(evening.channels.told.get("ben")).hasSize(1);
  }

  @Test
  void remembersUpToWhereItRead() {
    Heard heard = writesAndIsHeard("A tree.");

    assertThat(evening.conversations.kept.values())
        .extracting(Conversation::heard)
        .containsExactly(heard.message());
  }

  @Test
  void readsNothingOfPeopleWhoWroteLongAgo() {
    writesAndIsHeard("A tree.");
    evening.later(Duration.ofDays(8));
    writes("A tree in order.");

    evening.listener().missedSome();

    assertThat(evening.scores.attempts("ben", "index")).hasSize(1);
  }

  @Test
  void triesAgainWhereItCouldNotRead() {
    writesAndIsHeard("A tree.");
    writes("A tree in order.");
    evening.channels.failing = Optional.of(Reason.UNKNOWN);
    evening.listener().missedSome();
    evening.channels.failing = Optional.empty();

    evening.later(Duration.ofMinutes(1));

    assertThat(evening.scores.attempts("ben", "index")).hasSize(2);
  }

  @Test
  void leavesThoseInPeaceWhoTakeNoMessagesAnyMore() {
    writesAndIsHeard("A tree.");
    writes("A tree in order.");
    evening.channels.failing = Optional.of(Reason.CLOSED);
    evening.listener().missedSome();
    evening.channels.failing = Optional.empty();

    evening.later(Duration.ofMinutes(1));

    assertThat(evening.scores.attempts("ben", "index")).hasSize(1);
  }

  @Test
  void readsAMessageAgainThatItCouldNotGrade() {
    writesAndIsHeard("A tree.");
    Heard heard = writes("A tree in order.");
    evening.gradesWith(new Broken());
    assertThatThrownBy(() -> evening.listener().heard(heard))
        .isInstanceOf(IllegalStateException.class);
    evening.gradesWith(new StubGrader());

    evening.listener().missedSome();

    assertThat(evening.scores.attempts("ben", "index")).hasSize(2);
    assertThat(evening.rounds.answers(round.id())).hasSize(2);
  }

  private static final class Broken implements Grader {
    @Override
    public Grade grade(Question question, String reply, List<String> others) {
      throw new IllegalStateException("for the test");
    }

    @Override
    public String version() {
      return "none";
    }
  }
}

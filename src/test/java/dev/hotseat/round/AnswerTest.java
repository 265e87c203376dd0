package dev.hotseat.round;

import static dev.hotseat.round.Evening.GENERAL;
import static dev.hotseat.round.Evening.SERVER;
import static dev.hotseat.round.Evening.breakdown;
import static dev.hotseat.round.Evening.labels;
import static dev.hotseat.round.Evening.person;
import static dev.hotseat.round.Evening.said;
import static org.assertj.core.api.Assertions.assertThat;

import dev.hotseat.board.Entry;
import dev.hotseat.command.Audience;
import dev.hotseat.command.Caller;
import dev.hotseat.command.CommandLine;
import dev.hotseat.command.Place;
import dev.hotseat.command.Reply;
import dev.hotseat.grading.Flag;
import dev.hotseat.grading.Flagged;
import dev.hotseat.grading.Grade;
import dev.hotseat.grading.Grader;
import dev.hotseat.grading.StubGrader;
import dev.hotseat.question.Level;
import dev.hotseat.question.Question;
import dev.hotseat.question.QuestionBank;
import dev.hotseat.streak.Streak;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class AnswerTest {
  private static final Caller BEN = person("ben");

  private final Evening evening = new Evening();
  private final Round round = evening.asks("priya", "index");

  @Test
  void opensAFormWithTheQuestion() {
    Reply.Form form = (Reply.Form) evening.presses(BEN, evening.card(round), "Answer");

    assertThat(said(form)).isEqualTo("What about index?");
    assertThat(form.fields())
        .singleElement()
        .satisfies(
            field -> {
              assertThat(field.most()).isEqualTo(4000);
              assertThat(field.lines()).isTrue();
            });
  }

  @Test
  void gradesStoresAndShowsTheBreakdownToTheCandidateAlone() {
    Reply reply = evening.answers(BEN, evening.card(round), "A tree.");

    assertThat(((Reply.Card) reply).audience()).isEqualTo(Audience.CALLER);
    assertThat(breakdown(reply).reply()).isEqualTo("A tree.");
    assertThat(said(reply))
        .isEqualTo(
            """
            50/100
            First try: 50 is your board score. Trying again is free and never lowers it.""");
    assertThat(labels(reply)).containsExactly("Try again", "Reveal", "I said that");
    assertThat(evening.scores.attempts("ben", "index"))
        .singleElement()
        .satisfies(
            attempt -> {
              assertThat(attempt.reply()).isEqualTo("A tree.");
              assertThat(attempt.graderVersion()).isEqualTo("stub");
            });
    assertThat(evening.entries.of("ben"))
        .isEqualTo(
            new Entry(
                SERVER,
                "ben",
                String.valueOf(round.id()),
                "index",
                "databases",
                Level.BEGINNER,
                Evening.START,
                50,
                false,
                false,
                false));
  }

  /// A try that does not count says nothing more about it.
  @Test
  void saysUnderTheReplyThatCountsHowManyDailiesItIsInARow() {
    evening.inARow.put(BEN.id(), new Streak(8, 8, 1).now());

    Reply first = evening.answers(BEN, evening.card(round), "A tree.");
    Reply second =
        evening.fillsIn(
            BEN, (Reply.Form) evening.presses(BEN, first, "Try again"), "A tree in order.");

    assertThat(said(first)).contains("Day 8 in a row; one freeze in hand.");
    assertThat(said(second)).doesNotContain("in a row");
  }

  @Test
  void countsTheFirstReplyAlone() {
    Reply first = evening.answers(BEN, evening.card(round), "A tree.");

    Reply second =
        evening.fillsIn(
            BEN, (Reply.Form) evening.presses(BEN, first, "Try again"), "A tree in order.");

    assertThat(said(second)).contains("100/100", "To think about: And then?");
    assertThat(said(second)).contains("Your board score stays 50");
    assertThat(labels(second)).doesNotContain("I said that");
    assertThat(evening.entries.kept).hasSize(1);
    assertThat(evening.entries.of("ben").score()).isEqualTo(50);
  }

  @Test
  void showsTheBestReplyAsMyGrade() {
    assertThat(said(evening.presses(BEN, evening.card(round), "My grade")))
        .contains("You have not answered");
    evening.answers(BEN, evening.card(round), "A tree.");
    evening.answers(BEN, evening.card(round), "No idea.");

    Reply grade = evening.presses(BEN, evening.card(round), "My grade");

    assertThat(breakdown(grade).reply()).isEqualTo("A tree.");
    assertThat(said(grade)).contains("50/100", "First try: 50");
    assertThat(said(evening.presses(person("mei"), evening.card(round), "My grade")))
        .contains("You have not answered");
  }

  @Test
  void showsAnOldGradeAsItWasGivenAfterAnUpgrade() {
    evening.answers(BEN, evening.card(round), "A tree.");
    evening.gradesWith(new Strict("stub-2", Flag.OFF_TOPIC));

    Reply grade = evening.presses(BEN, evening.card(round), "My grade");

    assertThat(said(grade)).contains("50/100");
    assertThat(breakdown(grade).grade().flags()).isEmpty();
  }

  @Test
  void showsAGradeWhoseWordsAreForgotten() {
    evening.answers(BEN, evening.card(round), "A tree.");
    evening.scores.forgetRepliesBefore(Evening.START.plusSeconds(1));

    assertThat(said(evening.presses(BEN, evening.card(round), "My grade"))).contains("50/100");
  }

  @Test
  void leavesTheFirstTryForAReplyThatSaysNothing() {
    for (Flag flag : List.of(Flag.EMPTY, Flag.TOO_SHORT, Flag.ECHOES_QUESTION)) {
      evening.gradesWith(new Strict("stub", flag));
      assertThat(said(evening.answers(BEN, evening.card(round), "Hm.")))
          .contains("did not use up your first try");
    }
    assertThat(evening.entries.kept).isEmpty();
    evening.gradesWith(new Strict("stub", Flag.KEYWORD_LIST));

    assertThat(said(evening.answers(BEN, evening.card(round), "tree"))).contains("First try");
  }

  @Test
  void givesNoPointsToWhoeverNamedTheQuestion() {
    Reply reply = evening.answers(person("priya"), evening.card(round), "A tree.");

    assertThat(said(reply)).contains("You picked this question yourself");
    assertThat(evening.entries.of("priya").named()).isTrue();
  }

  @Test
  void goesOnAfterARestart() {
    Reply.Form form = (Reply.Form) evening.presses(BEN, evening.card(round), "Answer");

    evening.restart();

    assertThat(said(evening.fillsIn(BEN, form, "A tree."))).contains("50/100");
  }

  @Test
  void makesTheEntryThatACrashLeftOut() {
    evening.answers(BEN, evening.card(round), "A tree.");
    Entry entry = evening.entries.of("ben");
    evening.entries.kept.clear();

    evening.restart();
    evening.later(Duration.ofSeconds(1));

    assertThat(evening.entries.of("ben")).isEqualTo(entry);
    assertThat(evening.rounds.toEnter()).isEmpty();
  }

  @Test
  void losesNobodyWhereManyAnswerAtOnce() {
    List<Reply> replies = new ArrayList<>();
    Reply.Card card = evening.card(round);
    try (ExecutorService threads = Executors.newFixedThreadPool(8)) {
      IntStream.range(0, 200)
          .forEach(
              i ->
                  threads.execute(
                      () -> {
                        Reply reply = evening.answers(person("p" + i), card, "A tree.");
                        synchronized (replies) {
                          replies.add(reply);
                        }
                      }));
    }

    assertThat(replies)
        .hasSize(200)
        .allSatisfy(reply -> assertThat(said(reply)).contains("50/100"));
    assertThat(evening.entries.kept).hasSize(200);
    evening.later(Duration.ofSeconds(1));
    assertThat(said(evening.card(round))).contains("200 answered", "and 190 more");
  }

  @Test
  void refusesAButtonOfAnotherServer() {
    Caller stranger =
        new Caller("eve", "Eve", Place.in("elsewhere", GENERAL), false, Locale.ENGLISH);

    assertThat(said(evening.answers(stranger, evening.card(round), "A tree.")))
        .contains("another server");
    assertThat(said(evening.presses(stranger, evening.card(round), "Reveal")))
        .contains("another server");
    assertThat(evening.scores.standings("eve")).isEmpty();
  }

  @Test
  void answersForgedAndForgottenButtonsInASentence() {
    for (String forged : List.of("99", "-1", "x", "99999999999999999999", "\"\"")) {
      Reply reply = evening.dispatcher().dispatch(CommandLine.parse("round-reveal " + forged), BEN);
      assertThat(said(reply)).contains("I don’t know this round");
    }
    evening.bank = new QuestionBank(List.of());
    assertThat(said(evening.presses(BEN, evening.card(round), "Answer")))
        .contains("not in the bank");
    assertThat(said(evening.presses(BEN, evening.card(round), "My grade")))
        .contains("not in the bank");
  }

  /// Raises a flag on every reply.
  private record Strict(String version, Flag flag) implements Grader {
    @Override
    public Grade grade(Question question, String reply, List<String> others) {
      Grade grade = new StubGrader().grade(question, reply, others);
      return new Grade(
          grade.score(),
          grade.keyPoints(),
          grade.enough(),
          List.of(new Flagged(flag, List.of())),
          version);
    }
  }
}

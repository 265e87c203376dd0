package dev.hotseat.round;

import static dev.hotseat.question.Questions.question;
import static dev.hotseat.round.Evening.SERVER;
import static dev.hotseat.round.Evening.labels;
import static dev.hotseat.round.Evening.person;
import static dev.hotseat.round.Evening.said;
import static org.assertj.core.api.Assertions.assertThat;

import dev.hotseat.command.Caller;
import dev.hotseat.command.Reply;
import dev.hotseat.question.Level;
import dev.hotseat.question.QuestionBank;
import dev.hotseat.score.Attempt;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class StudyTest {
  private static final Caller BEN = person("ben");

  private final Evening evening = new Evening();
  private final Round round = evening.asks("priya", "index");

  @Test
  void offersAsManyPointsAsHaveRoom() {
    String[] labels = IntStream.range(0, 30).mapToObj(i -> "Point-" + i).toArray(String[]::new);
    evening.bank = new QuestionBank(List.of(question("long", "databases", Level.BEGINNER, labels)));
    evening.closes(person("priya"));
    Round asked = evening.asks("priya", "long");
    Reply graded = evening.answers(BEN, evening.card(asked), "Nothing of it.");

    assertThat(labels(evening.presses(BEN, graded, "I said that"))).hasSize(25);
  }

  @Test
  void notesAHint() {
    Reply hint = evening.presses(BEN, evening.card(round), "Hint, -10");
    assertThat(said(hint)).contains("“Tree”", "10 points less");
    assertThat(said(evening.presses(BEN, evening.card(round), "Hint, -10"))).contains("“Order”");
    assertThat(said(evening.presses(BEN, evening.card(round), "Hint, -10")))
        .contains("nothing left to hint at");

    Reply reply = evening.answers(BEN, evening.card(round), "A tree.");

    assertThat(said(reply)).contains("50 is your board score, less 10 for the hint");
    assertThat(evening.entries.of("ben").hinted()).isTrue();
    assertThat(evening.scores.attempts("ben", "index").getFirst().hinted()).isTrue();
    evening.answers(person("mei"), evening.card(round), "A tree.");
    assertThat(evening.entries.of("mei").hinted()).isFalse();
  }

  @Test
  void hintsAtWhatWasNotSaid() {
    evening.answers(BEN, evening.card(round), "A tree.");

    assertThat(said(evening.presses(BEN, evening.card(round), "Hint, -10")))
        .isEqualTo("Hint: think of “Order”.");
  }

  @Test
  void asksBeforeItRevealsAndThenGivesNoPoints() {
    Reply asked = evening.presses(BEN, evening.card(round), "Reveal");
    assertThat(said(asked)).contains("ends your chance of points").doesNotContain("It is about");
    assertThat(evening.rounds.participation(round.id(), "ben").revealed()).isFalse();

    Reply shown = evening.presses(BEN, asked, "Show the answer");
    Reply reply = evening.answers(BEN, evening.card(round), "A tree in order.");

    assertThat(said(shown)).contains("It is about index.");
    assertThat(said(reply)).contains("earns no points");
    assertThat(evening.entries.of("ben").revealed()).isTrue();
    assertThat(said(evening.presses(BEN, evening.card(round), "Reveal"))).contains("It is about");
    assertThat(said(evening.presses(person("mei"), evening.card(round), "Reveal")))
        .doesNotContain("It is about");
  }

  @Test
  void asksWhoeverPressesTheYesOfSomebodyElse() {
    Reply asked = evening.presses(BEN, evening.card(round), "Reveal");

    Reply forged = evening.presses(person("mei"), asked, "Show the answer");

    assertThat(said(forged)).contains("ends your chance").doesNotContain("It is about");
    assertThat(evening.rounds.participation(round.id(), "mei").revealed()).isFalse();
    assertThat(said(evening.presses(person("mei"), forged, "Show the answer")))
        .contains("It is about index.");
  }

  @Test
  void takesAClaimAndQueuesItForTheModerators() {
    Reply graded = evening.answers(BEN, evening.card(round), "A tree, sorted.");
    Reply which = evening.presses(BEN, graded, "I said that");
    assertThat(labels(which)).containsExactly("Order");

    Reply noted = evening.presses(BEN, which, "Order");
    evening.presses(BEN, which, "Order");

    assertThat(said(noted)).contains("you said “Order”", "moderators");
    assertThat(evening.rounds.disputes(SERVER))
        .singleElement()
        .satisfies(
            dispute -> {
              assertThat(dispute.reply()).isEqualTo("A tree, sorted.");
              assertThat(dispute.label()).isEqualTo("Order");
              assertThat(dispute.candidate()).isEqualTo("ben");
            });
    assertThat(evening.scores.attempts("ben", "index").getFirst().points())
        .extracting(Attempt.PointScore::claimed)
        .containsExactly(false, true);
    assertThat(evening.entries.of("ben").score()).isEqualTo(50);
    assertThat(said(evening.presses(person("mei"), graded, "I said that")))
        .contains("for somebody else");
  }
}

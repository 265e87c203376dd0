package dev.hotseat.round;

import static dev.hotseat.round.Evening.alone;
import static dev.hotseat.round.Evening.breakdown;
import static dev.hotseat.round.Evening.labels;
import static dev.hotseat.round.Evening.person;
import static dev.hotseat.round.Evening.said;
import static org.assertj.core.api.Assertions.assertThat;

import dev.hotseat.channel.Heard;
import dev.hotseat.command.Audience;
import dev.hotseat.command.Caller;
import dev.hotseat.command.CommandLine;
import dev.hotseat.command.Place;
import dev.hotseat.command.Reply;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class PracticeTest {
  private static final Caller BEN = person("ben");

  private final Evening evening = new Evening();

  @Test
  void asksOnePersonOffTheBoard() {
    Reply card = evening.says(BEN, "practice topic:performance");

    assertThat(((Reply.Card) card).audience()).isEqualTo(Audience.CALLER);
    assertThat(said(card)).contains("only you see this", "What about cache?");
    assertThat(labels(card)).containsExactly("Answer", "Hint", "Reveal", "Next question");
    Reply graded = evening.answers(BEN, card, "Its size.");
    assertThat(said(graded)).contains("50/100", "Practice is off the board");
    assertThat(labels(graded))
        .containsExactly("Try again", "Reveal", "I said that", "Next question");
    assertThat(evening.entries.kept).isEmpty();
    assertThat(evening.channels.posts).isEmpty();
    assertThat(evening.scores.standing("ben", "cache")).isPresent();
  }

  @Test
  void isForNobodyElse() {
    Reply card = evening.says(BEN, "practice");

    assertThat(said(evening.presses(person("mei"), card, "Reveal"))).contains("somebody else");
    assertThat(said(evening.answers(person("mei"), card, "A tree."))).contains("somebody else");
    assertThat(said(evening.presses(person("mei"), card, "Hint"))).contains("somebody else");
  }

  @Test
  void worksInPrivateAndAfterARestart() {
    Reply card = evening.says(alone("ben"), "practice");

    evening.restart();

    assertThat(said(evening.answers(alone("ben"), card, "Hm."))).contains("0/100");
    Reply asked = evening.presses(alone("ben"), card, "Reveal");
    assertThat(said(asked)).contains("counts as seen for your reviews");
    assertThat(said(evening.presses(alone("ben"), asked, "Show the answer"))).contains("about");
    assertThat(said(evening.presses(alone("ben"), card, "Hint"))).doesNotContain("10 points");
  }

  @Test
  void bringsWhatIsDue() {
    Reply first = evening.says(BEN, "practice topic:performance");
    evening.answers(BEN, first, "No idea.");
    evening.presses(BEN, first, "Next question");
    evening.says(BEN, "practice topic:databases");
    evening.later(Duration.ofDays(3));

    assertThat(said(evening.says(BEN, "practice"))).contains("What about cache?");
  }

  @Test
  void asksAnotherQuestionEachTime() {
    Set<String> asked = new HashSet<>();
    for (int i = 0; i < 2; i++) {
      evening.says(BEN, "practice topic:databases");
      asked.add(evening.rounds.lastPractice("ben").orElseThrow().questionId());
    }

    assertThat(asked).hasSize(2);
  }

  @Test
  void asksNothingThatIsOpenInTheServer() {
    evening.asks("priya", "index");

    for (int i = 0; i < 5; i++) {
      evening.says(BEN, "practice level:beginner");
      evening.says(BEN, "practice topic:databases");
      assertThat(evening.rounds.lastPractice("ben").orElseThrow().questionId())
          .isIn("lock", "index");
    }
  }

  @Test
  void keepsAClaimToItselfWhereNoModeratorIsAbout() {
    Reply card = evening.says(alone("ben"), "practice topic:performance");
    Reply graded = evening.answers(alone("ben"), card, "Its size.");

    Reply which = evening.presses(alone("ben"), graded, "I said that");
    Reply noted = evening.presses(alone("ben"), which, "Age");

    assertThat(said(which)).doesNotContain("moderators");
    assertThat(said(noted)).contains("you said “Age”").doesNotContain("moderators");
    assertThat(
            said(
                evening
                    .dispatcher()
                    .dispatch(
                        CommandLine.parse(((Reply.Card) which).buttons().getFirst().runs() + "9"),
                        alone("ben"))))
        .contains("don’t know this");
  }

  @Test
  void endsQuietlyAfterADay() {
    evening.says(BEN, "practice");

    evening.later(Duration.ofHours(24));

    assertThat(evening.rounds.lastPractice("ben")).isEmpty();
    assertThat(evening.channels.posts).isEmpty();
    assertThat(evening.channels.told).isEmpty();
  }

  @Test
  void takesADirectMessageAsTheAnswerToTheLastPrivateQuestion() {
    evening.asks("priya", "index");
    evening.says(BEN, "practice topic:performance");

    writes("ben", "Its size.");

    assertThat(breakdown(evening.told("ben")).question().id()).isEqualTo("cache");
    assertThat(evening.channels.acknowledged).hasSize(1);
    assertThat(evening.entries.kept).isEmpty();
  }

  @Test
  void takesADirectMessageAsTheAnswerToTheOneOpenRound() {
    Round round = evening.asks("priya", "index");

    writes("ben", "A tree.");

    assertThat(breakdown(evening.told("ben")).question().id()).isEqualTo("index");
    assertThat(evening.entries.of("ben").score()).isEqualTo(50);
    assertThat(evening.rounds.answers(round.id()).getFirst().inPublic()).isFalse();
    assertThat(labels(evening.told("ben"))).contains("Try again");
    assertThat(said(evening.presses(alone("ben"), evening.told("ben"), "Reveal")))
        .contains("Your board score stays");
  }

  @Test
  void asksWhichRoundADirectMessageIsFor() {
    evening.asks("priya", "index");
    Caller elsewhere =
        new Caller("priya", "Priya", Place.in("guild", "random"), false, Locale.ENGLISH);
    evening.says(elsewhere, "ask question:lock");

    writes("ben", "A tree.");
    assertThat(said(evening.told("ben"))).contains("Which question");
    assertThat(evening.scores.standings("ben")).isEmpty();
    evening.restart();
    Reply placed = evening.presses(alone("ben"), evening.told("ben"), "What about index?");

    assertThat(said(placed)).contains("50/100");
    assertThat(said(evening.presses(alone("ben"), evening.told("ben"), "What about lock?")))
        .contains("graded already");
  }

  @Test
  void offersAQuestionWhereNoneIsOpenToThePerson() {
    evening.asks("priya", "index");
    evening.channels.members = person -> !person.equals("eve");

    writes("eve", "A tree.");

    assertThat(said(evening.told("eve"))).contains("No question is open to you");
    assertThat(labels(evening.told("eve"))).containsExactly("Try one question");
    assertThat(evening.scores.standings("eve")).isEmpty();
  }

  @Test
  void gradesADirectMessageOnce() {
    evening.asks("priya", "index");
    Heard heard = evening.message(alone("ben"), Optional.empty(), "A tree.");

    evening.listener().heard(heard);
    evening.listener().heard(heard);

    assertThat(evening.scores.attempts("ben", "index")).hasSize(1);
    assertThat(evening.channels.told.get("ben")).hasSize(1);
  }

  @Test
  void keepsAStrangersHandsOffAServersRound() {
    Round round = evening.asks("priya", "index");
    evening.channels.members = person -> !person.equals("eve");

    for (String forged :
        List.of("round-reveal " + round.id() + " yes", "round-hint " + round.id())) {
      assertThat(said(evening.dispatcher().dispatch(CommandLine.parse(forged), alone("eve"))))
          .contains("another server");
    }
  }

  @Test
  void searchesWithTheAnswerUnlessItIsOpen() {
    assertThat(said(evening.says(BEN, "search index"))).contains("It is about index.");
    evening.asks("priya", "index");

    assertThat(said(evening.says(BEN, "search index")))
        .contains("What about index?", "open in a round right now")
        .doesNotContain("It is about index.");
    assertThat(said(evening.says(alone("ben"), "search index"))).doesNotContain("It is about");
    evening.channels.members = person -> false;
    assertThat(said(evening.says(alone("ben"), "search index"))).contains("It is about");
    evening.says(person("priya"), "close");
    assertThat(said(evening.says(BEN, "search index"))).contains("It is about");
  }

  @Test
  void offersTheOtherHits() {
    Reply hits = evening.says(BEN, "search What");

    assertThat(labels(hits)).containsExactly("What about lock?", "What about cache?");
    assertThat(said(evening.presses(BEN, hits, "What about lock?"))).contains("It is about lock.");
    assertThat(said(evening.says(BEN, "search nonsense"))).contains("Nothing found for “nonsense”");
  }

  private void writes(String person, String text) {
    evening.listener().heard(evening.message(alone(person), Optional.empty(), text));
  }
}

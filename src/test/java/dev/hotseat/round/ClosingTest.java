package dev.hotseat.round;

import static dev.hotseat.round.Evening.GENERAL;
import static dev.hotseat.round.Evening.labels;
import static dev.hotseat.round.Evening.moderator;
import static dev.hotseat.round.Evening.person;
import static dev.hotseat.round.Evening.said;
import static org.assertj.core.api.Assertions.assertThat;

import dev.hotseat.channel.Unreachable.Reason;
import dev.hotseat.command.Audience;
import dev.hotseat.command.Caller;
import dev.hotseat.command.CommandLine;
import dev.hotseat.command.Reply;
import dev.hotseat.question.QuestionBank;
import dev.hotseat.round.Round.State;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ClosingTest {
  private static final Caller BEN = person("ben");

  private final Evening evening = new Evening();
  private final Round round = evening.asks("priya", "index");

  @Test
  void closesForWhoAskedAndShowsTheReferenceToAll() {
    evening.answers(BEN, evening.card(round), "A tree.");

    Reply card = evening.closes(person("priya"));

    assertThat(((Reply.Card) card).audience()).isEqualTo(Audience.EVERYONE);
    assertThat(evening.channels.last().key()).isEqualTo("close-" + round.id());
    assertThat(said(card))
        .isEqualTo(
            """
            Closed · databases · 1 answered
            What about index?
            A full answer
            It is about index.
            Missed it? Answering late is graded for you, off the board.""");
    assertThat(labels(card)).containsExactly("My grade", "Answer late", "Next question");
    assertThat(evening.rounds.find(round.id()).orElseThrow().state()).isEqualTo(State.CLOSED);
    evening.later(Duration.ofSeconds(5));
    assertThat(said(evening.card(round)))
        .contains("closed", "1 answered: Ben")
        .doesNotContain("Open until");
    assertThat(labels(evening.card(round)))
        .containsExactly("My grade", "Answer late", "Next question");
    assertThat(evening.channels.posts).hasSize(2);
  }

  @Test
  void objectsBeforeItIsAnnouncedToAllThatAnAnswerComes() {
    assertThat(said(objection(BEN, "close").orElseThrow()))
        .isEqualTo("Only Priya, who asked, or a moderator can close this round.");
    assertThat(objection(BEN, "round-close " + round.id())).isPresent();
    assertThat(objection(person("priya"), "close")).isEmpty();
    assertThat(objection(moderator("mod"), "round-close " + round.id())).isEmpty();
    assertThat(round.open()).isTrue();

    evening.closes(person("priya"));

    assertThat(said(objection(person("priya"), "close").orElseThrow()))
        .isEqualTo("No question is open in this channel.");
    assertThat(said(objection(person("priya"), "round-close " + round.id()).orElseThrow()))
        .isEqualTo("This round is closed already.");
  }

  private Optional<Reply> objection(Caller caller, String line) {
    return evening.dispatcher().objection(CommandLine.parse(line), caller);
  }

  @Test
  void saysHowTheGroupDidFromFourCandidatesUp() {
    evening.answers(BEN, evening.card(round), "Order.");
    evening.answers(person("mei"), evening.card(round), "A tree in order.");
    evening.answers(person("tom"), evening.card(round), "Hm.");
    evening.answers(person("tom"), evening.card(round), "Ordered. In order!");
    evening.answers(person("ada"), evening.card(round), "No idea.");

    Reply card = evening.closes(moderator("mod"));

    assertThat(said(card)).contains("What the group said\nOrder 3 of 4 · Tree 1");
  }

  @Test
  void keepsQuietAboutTheGroupOfThree() {
    for (String person : List.of("ben", "mei", "tom")) {
      evening.answers(person(person), evening.card(round), "A tree.");
    }

    assertThat(said(evening.closes(moderator("mod")))).doesNotContain("What the group");
  }

  @Test
  void closesForNobodyElse() {
    assertThat(said(evening.says(BEN, "close"))).contains("Only Priya, who asked, or a moderator");
    Reply forged =
        evening.dispatcher().dispatch(CommandLine.parse("round-close " + round.id()), BEN);
    assertThat(said(forged)).contains("Only Priya");
    assertThat(evening.rounds.openIn(GENERAL)).hasSize(1);

    evening.says(moderator("mod"), "close");

    assertThat(evening.rounds.openIn(GENERAL)).isEmpty();
    assertThat(said(evening.says(moderator("mod"), "close"))).contains("No question is open");
  }

  @Test
  void closesAfterAnHourWithoutReplies() {
    evening.later(Duration.ofMinutes(50));
    evening.answers(BEN, evening.card(round), "A tree.");
    evening.later(Duration.ofMinutes(59));
    assertThat(evening.rounds.openIn(GENERAL)).hasSize(1);

    evening.later(Duration.ofMinutes(1));

    FakeChannels.Posted posted = evening.channels.last();
    assertThat(posted.key()).isEqualTo("close-" + round.id());
    assertThat(said(posted.card())).contains("Closed · databases · 1 answered");
    assertThat(evening.rounds.find(round.id()).orElseThrow().state()).isEqualTo(State.CLOSED);
    evening.later(Duration.ofMinutes(1));
    assertThat(evening.channels.posts).hasSize(2);
    assertThat(said(evening.card(round))).contains("closed");
  }

  @Test
  void closesAfterADayHoweverManyAnswer() {
    for (int i = 0; i < 24 * 2 - 1; i++) {
      evening.later(Duration.ofMinutes(30));
      evening.answers(BEN, evening.card(round), "A tree.");
    }
    assertThat(evening.rounds.openIn(GENERAL)).hasSize(1);

    evening.later(Duration.ofMinutes(30));

    assertThat(evening.rounds.openIn(GENERAL)).isEmpty();
  }

  @Test
  void postsItsClosingCardOnceWhereTheOutcomeWasUnknown() {
    evening.channels.failing = Optional.of(Reason.UNKNOWN);
    evening.channels.arrives = true;
    evening.later(Duration.ofHours(1));
    assertThat(evening.rounds.find(round.id()).orElseThrow().state()).isEqualTo(State.CLOSING);
    evening.channels.failing = Optional.empty();

    evening.restart();
    evening.later(Duration.ofSeconds(1));

    assertThat(evening.channels.posts).hasSize(2);
    assertThat(evening.rounds.find(round.id()).orElseThrow().state()).isEqualTo(State.CLOSED);
  }

  @Test
  void closesWhereItsCardCannotBePosted() {
    evening.channels.failing = Optional.of(Reason.FORBIDDEN);

    evening.later(Duration.ofHours(1));

    assertThat(evening.rounds.find(round.id()).orElseThrow().state()).isEqualTo(State.CLOSED);
    assertThat(evening.notices).hasSize(1);
  }

  @Test
  void tellsAllThatItIsClosed() {
    Reply answer = evening.says(person("priya"), "close");

    assertThat(((Reply.Card) answer).audience()).isEqualTo(Audience.EVERYONE);
    assertThat(said(answer)).isEqualTo("Closed. The reference answer is below.");
  }

  @Test
  void showsWhoClosedWhatNobodyElseCanSee() {
    evening.channels.failing = Optional.of(Reason.FORBIDDEN);

    Reply answer = evening.says(person("priya"), "close");

    assertThat(((Reply.Card) answer).audience()).isEqualTo(Audience.CALLER);
    assertThat(said(answer)).contains("can’t post", "It is about index.");
    assertThat(evening.rounds.find(round.id()).orElseThrow().state()).isEqualTo(State.CLOSED);
    assertThat(evening.notices).hasSize(1);
  }

  @Test
  void postsTheClosingCardLaterWhereNobodyKnowsWhetherItArrived() {
    evening.channels.failing = Optional.of(Reason.UNKNOWN);

    Reply answer = evening.says(person("priya"), "close");

    assertThat(said(answer)).contains("in a moment");
    evening.channels.failing = Optional.empty();
    evening.restart();
    evening.later(Duration.ofSeconds(1));
    assertThat(said(evening.channels.last().card())).contains("Closed · databases");
    assertThat(evening.rounds.find(round.id()).orElseThrow().state()).isEqualTo(State.CLOSED);
  }

  /// Who answers late may do so at any time; a form that stood open for longer is no worse.
  @Test
  void gradesAFormThatWasSentLongAfterTheCloseAsALateAnswer() {
    Reply.Form form = (Reply.Form) evening.presses(BEN, evening.card(round), "Answer");
    evening.says(person("priya"), "close");
    evening.later(Duration.ofHours(3));

    Reply reply = evening.fillsIn(BEN, form, "A tree.");

    assertThat(said(reply)).contains("50/100", "graded for you, off the board");
    assertThat(evening.entries.kept).isEmpty();
    assertThat(evening.rounds.answers(round.id())).singleElement().matches(Answer::late);
  }

  @Test
  void gradesAFormThatWasOpenedBeforeTheCloseOffTheBoard() {
    Reply.Form form = (Reply.Form) evening.presses(BEN, evening.card(round), "Answer");
    evening.says(person("priya"), "close");
    evening.later(Duration.ofMinutes(9));

    Reply reply = evening.fillsIn(BEN, form, "A tree.");

    assertThat(said(reply)).contains("50/100", "graded for you, off the board");
    assertThat(evening.entries.kept).isEmpty();
    assertThat(evening.scores.attempts("ben", "index")).hasSize(1);
  }

  @Test
  void gradesLateAnswersAndLeavesThemOutOfTheGroup() {
    Reply card = evening.closes(person("priya"));

    Reply late =
        evening.fillsIn(BEN, (Reply.Form) evening.presses(BEN, card, "Answer late"), "A tree.");

    assertThat(said(late)).contains("off the board");
    assertThat(labels(evening.presses(person("mei"), card, "My grade")))
        .containsExactly("Answer late");
    assertThat(said(evening.presses(BEN, card, "My grade"))).contains("50/100", "off the board");
    evening.later(Duration.ofSeconds(5));
    assertThat(said(evening.card(round))).doesNotContain("answered:");
    assertThat(said(evening.presses(BEN, late, "Reveal"))).contains("It is about index.");
  }

  @Test
  void asksTheNextQuestionOfTheSameTopic() {
    Reply card = evening.closes(person("priya"));

    evening.presses(BEN, card, "Next question");

    assertThat(evening.rounds.openIn(GENERAL).getFirst().questionId()).isEqualTo("lock");
  }

  @Test
  void closesARoundWhoseQuestionIsGone() {
    evening.bank = new QuestionBank(List.of());

    Reply card = evening.closes(person("priya"));

    assertThat(said(card)).contains("Closed · databases · nobody answered");
    evening.later(Duration.ofMinutes(1));
  }

  @Test
  void takesARepliesToTheClosingCardAsLateOnes() {
    evening.later(Duration.ofHours(1));
    String closing = evening.channels.last().message();

    evening.listener().heard(evening.message(BEN, Optional.of(closing), "A tree."));

    assertThat(evening.rounds.answers(round.id())).singleElement().matches(Answer::late);
  }

  @Test
  void forgetsTheWordsOfRepliesAfterTheirTime() {
    evening.answers(BEN, evening.card(round), "A tree.");

    evening.later(Duration.ofDays(30));
    assertThat(evening.scores.attempts("ben", "index").getFirst().reply()).isEqualTo("A tree.");
    evening.later(Duration.ofDays(1));

    assertThat(evening.scores.attempts("ben", "index").getFirst().reply()).isEmpty();
    assertThat(evening.scores.attempts("ben", "index").getFirst().score()).isEqualTo(50);
  }
}

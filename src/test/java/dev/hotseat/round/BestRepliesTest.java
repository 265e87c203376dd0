package dev.hotseat.round;

import static dev.hotseat.question.Questions.question;
import static dev.hotseat.round.Evening.labels;
import static dev.hotseat.round.Evening.moderator;
import static dev.hotseat.round.Evening.person;
import static dev.hotseat.round.Evening.said;
import static org.assertj.core.api.Assertions.assertThat;

import dev.hotseat.channel.Unreachable.Reason;
import dev.hotseat.command.CommandLine;
import dev.hotseat.command.Reply;
import dev.hotseat.grading.Flag;
import dev.hotseat.grading.Flagged;
import dev.hotseat.grading.Grade;
import dev.hotseat.grading.Grader;
import dev.hotseat.grading.StubGrader;
import dev.hotseat.question.Level;
import dev.hotseat.question.Question;
import dev.hotseat.question.QuestionBank;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BestRepliesTest {
  private static final String GOOD = "A tree in order, and pages.";
  private static final String BETTER = GOOD + " Leaves.";
  private static final String BEST = BETTER + " A root.";

  private final Evening evening = new Evening();
  private Round round;

  /// Each of the five points is worth 20.
  @BeforeEach
  void ask() {
    evening.bank =
        new QuestionBank(
            List.of(
                question(
                    "index",
                    "databases",
                    Level.BEGINNER,
                    "Tree",
                    "Order",
                    "Page",
                    "Leaves",
                    "Root")));
    evening.showing.servers.add(Evening.SERVER);
    evening.showing.members.addAll(List.of("ben", "mei", "tom"));
    round = evening.asks("priya", "index");
  }

  @Test
  void showsTheTwoBestOfThoseWhoAgreed() {
    answers("ben", GOOD);
    answers("mei", BEST);
    answers("tom", BETTER);
    answers("ada", BEST);

    FakeChannels.Posted posted = closing();

    assertThat(said(posted.card()))
        .contains("\nGood replies\nMei: “" + BEST + "”\nTom: “" + BETTER + "”\nMissed it?")
        .doesNotContain("Ben:", "Ada:");
    assertThat(labels(posted.card()))
        .containsExactly(
            "My grade", "Answer late", "Next question", "Remove Mei’s reply", "Remove Tom’s reply");
  }

  @Test
  void showsThemUnderTheCardThatClosingByCommandGives() {
    answers("ben", GOOD);

    assertThat(said(evening.closes(person("priya")))).contains("A good reply\nBen: “" + GOOD + "”");
  }

  @Test
  void showsOneReplyOfACandidateTheirBest() {
    answers("ben", GOOD);
    answers("ben", BEST);
    answers("ben", BETTER);

    assertThat(said(closing().card())).contains("Ben: “" + BEST + "”").doesNotContain(GOOD + "”");
  }

  @Test
  void prefersTheEarlierOfEqualOnes() {
    for (String person : List.of("tom", "mei", "ben")) {
      answers(person, BEST);
      evening.later(Duration.ofSeconds(1));
    }

    assertThat(said(closing().card())).contains("Tom: ", "Mei: ").doesNotContain("Ben: ");
  }

  @Test
  void showsNothingWhereTheServerDoesNotWantIt() {
    evening.showing.servers.clear();
    answers("ben", BEST);

    assertShowsNothing();
  }

  @Test
  void showsNothingOfThoseWhoDidNotAgree() {
    evening.showing.members.clear();
    answers("ben", BEST);

    assertShowsNothing();
  }

  @Test
  void showsNothingBelowGood() {
    answers("ben", "A tree in order.");

    assertShowsNothing();
  }

  @Test
  void showsNothingThatWasFlagged() {
    evening.gradesWith(flagging(Flag.COPIES_REFERENCE));
    answers("ben", BEST);

    assertShowsNothing();
  }

  @Test
  void showsNothingThatComesLate() {
    FakeChannels.Posted posted = closing();

    evening.fillsIn(
        person("ben"),
        (Reply.Form) evening.presses(person("ben"), posted.card(), "Answer late"),
        BEST);

    assertThat(evening.rounds.shown(round.id())).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "https://example.org",
        "HTTP://x",
        "see www.example.org",
        "discord.gg/abc",
        "Discord.GG",
        "dis\u200bcord.gg/abc",
        "ｗｗｗ．example.org"
      })
  void showsNothingWithALink(String link) {
    answers("ben", BEST + " " + link);

    assertShowsNothing();
  }

  @Test
  void shortensALongReplyAtAWord() {
    answers("ben", BEST + "\n\n" + "and so on ".repeat(100));

    String card = said(closing().card());

    assertThat(card).containsPattern("Ben: “A tree in order[^\n]{300,385} (and|so|on)…”");
  }

  @Test
  void removesAReplyForItsAuthorForGood() {
    answers("ben", BETTER);
    answers("mei", BEST);
    answers("tom", GOOD);
    FakeChannels.Posted posted = closing();

    String answer = said(evening.presses(person("ben"), posted, "Remove Ben’s reply"));

    assertThat(answer).isEqualTo("Removed. This reply is not shown again.");
    assertThat(said(shown(posted))).contains("A good reply\nMei: ").doesNotContain("Ben:", "Tom:");
    assertThat(labels(shown(posted))).doesNotContain("Remove Ben’s reply");
    evening.restart();
    evening.presses(moderator("mod"), posted, "Remove Mei’s reply");
    assertThat(said(shown(posted))).doesNotContain("Good replies", "good reply", "Ben:", "Mei:");
  }

  @Test
  void removesNothingForOthers() {
    answers("ben", BEST);
    FakeChannels.Posted posted = closing();

    String answer = said(evening.presses(person("mei"), posted, "Remove Ben’s reply"));

    assertThat(answer).isEqualTo("Only Ben, whose reply it is, or a moderator can remove it.");
    assertThat(said(shown(posted))).contains("Ben: ");
    assertThat(evening.rounds.shown(round.id())).hasSize(1);
    assertThat(evening.channels.edits).doesNotContain(posted.message());
  }

  @Test
  void saysSoWhereTheCardCannotBeChanged() {
    answers("ben", BEST);
    FakeChannels.Posted posted = closing();
    evening.channels.failing = Optional.of(Reason.UNKNOWN);

    String answer = said(evening.presses(person("ben"), posted, "Remove Ben’s reply"));

    assertThat(answer).contains("could not change the card", "by myself");
    assertThat(evening.rounds.shown(round.id())).isEmpty();
    evening.channels.failing = Optional.empty();
    evening.presses(person("ben"), posted, "Remove Ben’s reply");
    assertThat(said(shown(posted))).doesNotContain("Ben: ");
  }

  @Test
  void removesNoReplyOfAnotherRound() {
    answers("ben", BEST);
    FakeChannels.Posted posted = closing();
    Round next = evening.asks("priya", "index");
    String attempt = evening.rounds.shown(round.id()).getFirst().attempt();

    evening
        .dispatcher()
        .dispatch(CommandLine.parse("round-unshow " + next.id() + " " + attempt), moderator("mod"));

    assertThat(evening.rounds.shown(round.id())).hasSize(1);
    assertThat(said(shown(posted))).contains("Ben: ");
  }

  @Test
  void showsNothingAgainOfThoseWhoChangedTheirMind() {
    answers("ben", BETTER);
    answers("mei", BEST);
    FakeChannels.Posted posted = closing();
    evening.showing.members.remove("ben");
    evening.showing.members.add("ada");

    evening.presses(person("mei"), posted, "Remove Mei’s reply");

    assertThat(said(shown(posted))).doesNotContain("Ben:", "Mei:");
  }

  @Test
  void showsNoReplyAgainWhoseWordsAreForgotten() {
    answers("ben", BETTER);
    answers("mei", BEST);
    FakeChannels.Posted posted = closing();
    evening.later(Duration.ofDays(31));

    evening.presses(person("mei"), posted, "Remove Mei’s reply");

    assertThat(said(shown(posted))).doesNotContain("Ben:", "Mei:");
  }

  private void assertShowsNothing() {
    FakeChannels.Posted posted = closing();

    assertThat(said(posted.card())).contains("1 answered").doesNotContain("ood repl", "“");
    assertThat(labels(posted.card())).hasSize(3);
    assertThat(evening.rounds.shown(round.id())).isEmpty();
  }

  private void answers(String person, String reply) {
    evening.answers(person(person), evening.card(round), reply);
  }

  /// The closing card as it is posted when time is up.
  private FakeChannels.Posted closing() {
    evening.later(Duration.ofHours(1).plusSeconds(1));
    FakeChannels.Posted posted = evening.channels.last();
    assertThat(posted.key()).isEqualTo("close-" + round.id());
    return posted;
  }

  private Reply.Card shown(FakeChannels.Posted posted) {
    return evening.channels.posts.getOrDefault(posted.message(), posted).card();
  }

  private static Grader flagging(Flag flag) {
    Grader stub = new StubGrader();
    return new Grader() {
      @Override
      public Grade grade(Question question, String reply, List<String> others) {
        Grade grade = stub.grade(question, reply, others);
        return new Grade(
            grade.score(),
            grade.keyPoints(),
            grade.enough(),
            List.of(new Flagged(flag, List.of())),
            grade.version());
      }

      @Override
      public String version() {
        return stub.version();
      }
    };
  }
}

package dev.hotseat.interview;

import static dev.hotseat.question.Questions.question;
import static org.assertj.core.api.Assertions.assertThat;

import dev.hotseat.command.Caller;
import dev.hotseat.command.CommandLine;
import dev.hotseat.command.Dispatcher;
import dev.hotseat.command.Part;
import dev.hotseat.command.Place;
import dev.hotseat.command.Reply;
import dev.hotseat.grading.Grader;
import dev.hotseat.grading.StubGrader;
import dev.hotseat.question.Level;
import dev.hotseat.question.QuestionBank;
import dev.hotseat.score.Attempt;
import dev.hotseat.score.InMemoryScores;
import dev.hotseat.text.Texts;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class InterviewCommandsTest {
  private static final Caller ANA =
      new Caller("ana", "Ana", Place.alone("terminal"), false, Locale.ENGLISH);
  private static final Clock CLOCK =
      Clock.fixed(Instant.parse("2026-11-21T09:00:00Z"), ZoneOffset.UTC);

  private final Texts texts = Texts.of(Locale.ENGLISH);
  private final InMemoryScores scores = new InMemoryScores();
  private final AtomicInteger ids = new AtomicInteger();
  private Dispatcher dispatcher;

  @BeforeEach
  void begin() {
    dispatcher = started(Selection.ALL, 9);
  }

  @Test
  void greetsAndAsks() {
    String opening = say(InterviewCommands.BEGIN.toString());

    assertThat(opening)
        .contains("Hotseat · 2 questions, 2 topics")
        .contains("1 · databases · beginner")
        .contains("What about index?");
  }

  @Test
  void gradesAndStoresAReply() {
    say("begin");

    Reply reply = answer("It is a tree.");

    Part.Breakdown breakdown = breakdown(reply);
    assertThat(breakdown.grade().score()).isEqualTo(50);
    assertThat(breakdown.reply()).isEqualTo("It is a tree.");
    assertThat(scores.attempts("ana", "index"))
        .singleElement()
        .satisfies(
            attempt -> {
              assertThat(attempt.reply()).isEqualTo("It is a tree.");
              assertThat(attempt.score()).isEqualTo(50);
              assertThat(attempt.hinted()).isFalse();
              assertThat(attempt.graderVersion()).isEqualTo("stub");
              assertThat(attempt.at()).isEqualTo(CLOCK.instant());
            });
  }

  @Test
  void offersTheFirstPointNotSaidAsOnesOwn() {
    say("begin");

    Reply.Card card = (Reply.Card) answer("It is a tree.");

    assertThat(card.buttons().stream().map(button -> button.runs().toString()))
        .containsExactly("next", "again", "reveal", "mine 2", "quit");
  }

  @Test
  void showsAFollowUpAfterAStrongReply() {
    say("begin");

    assertThat(said(answer("A tree, kept in order of the keys."))).contains("And then?");
    assertThat(said(answer("A tree."))).doesNotContain("And then?");
  }

  @Test
  void keepsItsQuestionUntilSomethingIsSaid() {
    say("begin");

    assertThat(say("next")).contains("Say a sentence or two first");
    answer("A tree.");
    assertThat(say("next")).contains("2 · performance · advanced");
  }

  @Test
  void countsAClaimForReviewsAlone() {
    say("begin");
    answer("A tree.");

    assertThat(say("mine 2")).contains("Order").contains("the score stays");
    assertThat(scores.standing("ana", "index").orElseThrow().best()).isEqualTo(50);
    Attempt attempt = scores.attempts("ana", "index").getFirst();
    assertThat(attempt.points().stream().map(Attempt.PointScore::claimed))
        .containsExactly(false, true);
  }

  @Test
  void refusesAClaimThatCannotBe() {
    say("begin");

    assertThat(say("mine 1")).contains("First a reply");
    answer("A tree.");
    assertThat(say("mine 3")).contains("There is no line 3");
    assertThat(say("mine 1")).contains("counts as said already");
    assertThat(say("mine three")).contains("a whole number from 1 to 99");
    assertThat(say("mine")).contains("Say which line you did say");
  }

  @Test
  void notesHintAndReveal() {
    say("begin");

    assertThat(say("hint")).contains("Tree");
    assertThat(say("hint")).contains("Order");
    assertThat(say("hint")).contains("nothing left to hint at");
    assertThat(say("reveal")).contains("It is about index.");
    answer("A tree, in order.");

    Attempt attempt = scores.attempts("ana", "index").getFirst();
    assertThat(attempt.hinted()).isTrue();
    assertThat(attempt.revealed()).isTrue();
  }

  @Test
  void hintsAtWhatTheReplyDidNotSay() {
    say("begin");
    answer("A tree.");

    assertThat(say("hint")).contains("Order");
  }

  @Test
  void triesTheSameQuestionAgain() {
    say("begin");
    answer("A tree.");

    assertThat(say("again")).contains("What about index?").contains("50/100");
    answer("A tree, in order.");

    assertThat(scores.standing("ana", "index").orElseThrow())
        .satisfies(
            standing -> {
              assertThat(standing.first()).isEqualTo(50);
              assertThat(standing.best()).isEqualTo(100);
              assertThat(standing.attempts()).isEqualTo(2);
            });
  }

  @Test
  void goesToAnotherLevelOrTopicFromTheNextQuestionOn() {
    say("begin");

    assertThat(say("harder")).contains("intermediate");
    assertThat(say("easier")).contains("beginner");
    assertThat(say("topics")).contains("databases: 1 question, 0 answered");
    assertThat(say("topics performance")).contains("performance");
    assertThat(say("topics cooking")).contains("databases, performance");
    assertThat(say("skip")).contains("That was the last question of this selection");
  }

  @Test
  void endsWithWhatWasAnsweredAndWhenItComesBack() {
    say("begin");
    answer("A tree, in order.");

    Reply farewell = dispatcher.dispatch(CommandLine.of("quit"), ANA);

    assertThat(farewell).isInstanceOf(Reply.Farewell.class);
    assertThat(said(farewell))
        .contains("1 question answered, average 100")
        .contains("100 · What about index? · comes back in 8 days");
  }

  @Test
  void endsByItselfAfterTheLastQuestion() {
    dispatcher = started(Selection.ALL, 1);
    say("begin");
    answer("A tree.");

    assertThat(dispatcher.dispatch(CommandLine.of("next"), ANA)).isInstanceOf(Reply.Farewell.class);
    assertThat(say("hint")).contains("There is no question in front of you");
  }

  @Test
  void welcomesBackWithTheScoresOfLastTime() {
    say("begin");
    answer("A tree.");
    dispatcher = started(Selection.ALL, 9);

    String opening = say("begin");

    assertThat(opening).contains("You have answered 1 question so far");
    assertThat(say("score")).contains("50 · What about index?");
  }

  @Test
  void refusesAReplyThatIsTooLongAndKeepsTheQuestion() {
    say("/begin");

    Reply refused = answer("x".repeat(Grader.MOST_CHARACTERS + 1));

    assertThat(said(refused)).contains("20,001 characters long", "may have 20,000");
    assertThat(scores.standings("ana")).isEmpty();
    assertThat(said(answer("Tree."))).isNotEmpty();
    assertThat(scores.standings("ana")).hasSize(1);
  }

  private Dispatcher started(Selection selection, int most) {
    QuestionBank bank =
        new QuestionBank(
            List.of(
                question("index", "databases", Level.BEGINNER, "Tree", "Order"),
                question("cache", "performance", Level.ADVANCED, "Size")));
    InterviewCommands commands =
        new Interviews(bank, new StubGrader(), scores, CLOCK, () -> "a" + ids.incrementAndGet())
            .start("ana", selection, most, () -> 0);
    return new Dispatcher(commands.commands(), () -> "incident");
  }

  private Reply answer(String text) {
    return dispatcher.dispatch(CommandLine.of("answer", "text", text), ANA);
  }

  private String say(String line) {
    return said(dispatcher.dispatch(CommandLine.parse(line), ANA));
  }

  private String said(Reply reply) {
    StringBuilder text = new StringBuilder();
    for (Part part : partsOf(reply)) {
      switch (part) {
        case Part.Heading heading -> text.append(texts.say(heading.text()));
        case Part.Paragraph paragraph -> text.append(texts.say(paragraph.text()));
        case Part.Markdown markdown -> text.append(markdown.text());
        case Part.Breakdown breakdown -> text.append(breakdown.grade().score());
        case Part.Picture picture -> text.append(picture.name());
        case Part.Mention mention -> text.append(mention.role());
        case Part.Document document -> text.append(document.name());
      }
      text.append('\n');
    }
    return text.toString();
  }

  private static Part.Breakdown breakdown(Reply reply) {
    return partsOf(reply).stream()
        .filter(Part.Breakdown.class::isInstance)
        .map(Part.Breakdown.class::cast)
        .findFirst()
        .orElseThrow();
  }

  private static List<Part> partsOf(Reply reply) {
    return switch (reply) {
      case Reply.Card card -> card.parts();
      case Reply.Farewell farewell -> farewell.parts();
      case Reply.Form form -> List.of(new Part.Heading(form.title()));
    };
  }
}

package dev.hotseat.round;

import static dev.hotseat.round.Evening.GENERAL;
import static dev.hotseat.round.Evening.SERVER;
import static dev.hotseat.round.Evening.alone;
import static dev.hotseat.round.Evening.labels;
import static dev.hotseat.round.Evening.moderator;
import static dev.hotseat.round.Evening.person;
import static dev.hotseat.round.Evening.said;
import static org.assertj.core.api.Assertions.assertThat;

import dev.hotseat.channel.Unreachable.Reason;
import dev.hotseat.command.Audience;
import dev.hotseat.command.Caller;
import dev.hotseat.command.Completion.Suggestion;
import dev.hotseat.command.Reply;
import dev.hotseat.round.Round.State;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;

class AskTest {
  private final Evening evening = new Evening();

  @Test
  void postsTheCardAndTellsWhoAskedWhereItIs() {
    Reply reply = evening.says(person("priya"), "ask question:index");

    FakeChannels.Posted posted = evening.channels.last();
    assertThat(said(posted.card()))
        .isEqualTo(
            """
            Hotseat · databases · beginner · asked by Priya
            What about index?
            Answer as you would aloud, in two to six sentences. Spelling and grammar cost nothing.
            There are two things to say; all of them make a full answer.
            Open until 2026-11-21T20:00:00Z (2026-11-21T20:00:00Z), and longer while people answer.\
             Only you see your answer and what you missed.""");
    assertThat(labels(posted.card())).containsExactly("Answer", "Hint, -10", "Reveal", "My grade");
    assertThat(((Reply.Card) reply).audience()).isEqualTo(Audience.CALLER);
    assertThat(said(reply)).contains("link:guild/general/" + posted.message());
    Round round = evening.rounds.openIn(GENERAL).getFirst();
    assertThat(round.state()).isEqualTo(State.OPEN);
    assertThat(round.named()).isTrue();
    assertThat(posted.key()).isEqualTo("round-" + round.id());
  }

  @Test
  void asksOneQuestionInAChannelAtATime() {
    evening.says(person("priya"), "ask");

    Reply second = evening.says(person("ben"), "ask topic:performance");

    assertThat(said(second)).contains("open in this channel already", "link:guild/general/1000");
    assertThat(evening.channels.posts).hasSize(1);
  }

  @Test
  void asksWhatWasNotAskedRecently() {
    Set<String> asked = new HashSet<>();
    for (int i = 0; i < 3; i++) {
      evening.says(person("priya"), "ask");
      asked.add(evening.rounds.openIn(GENERAL).getFirst().questionId());
      evening.says(person("priya"), "close");
      evening.later(Duration.ofMinutes(1));
    }

    assertThat(asked).containsExactlyInAnyOrder("index", "lock", "cache");
    String first =
        evening.rounds.askedIn(SERVER).entrySet().stream()
            .min(Map.Entry.comparingByValue())
            .orElseThrow()
            .getKey();
    evening.says(person("priya"), "ask");
    assertThat(evening.rounds.openIn(GENERAL).getFirst().questionId()).isEqualTo(first);
  }

  @Test
  void keepsToTopicAndLevel() {
    evening.says(person("priya"), "ask topic:Databases level:advanced");

    Round round = evening.rounds.openIn(GENERAL).getFirst();
    assertThat(round.questionId()).isEqualTo("lock");
    assertThat(round.named()).isFalse();
  }

  @Test
  void findsAQuestionByItsTitleToo() {
    evening.says(person("priya"), "ask question:\"what about CACHE?\"");

    assertThat(evening.rounds.openIn(GENERAL).getFirst().questionId()).isEqualTo("cache");
  }

  @Test
  void saysWhatCannotBeAsked() {
    assertThat(said(evening.says(person("priya"), "ask topic:cooking")))
        .contains("no topic “cooking”", "databases, performance");
    assertThat(said(evening.says(person("priya"), "ask topic:performance level:advanced")))
        .contains("No question matches");
    assertThat(said(evening.says(person("priya"), "ask question:nonsense")))
        .contains("no question “nonsense”");
    assertThat(said(evening.says(alone("priya"), "ask"))).contains("in a server only");
    assertThat(evening.channels.posts).isEmpty();
    assertThat(evening.rounds.open()).isEmpty();
  }

  @Test
  void keepsToTheChannelsThatTheModeratorsChose() {
    evening.limitsAsking();

    assertThat(said(evening.says(person("priya"), "ask"))).contains("in other channels");
    assertThat(evening.rounds.open()).isEmpty();
  }

  @Test
  void proposesTitlesAndTopics() {
    assertThat(evening.dispatcher().complete("ask", "question", "lock", person("priya")))
        .containsExactly(new Suggestion("lock", "What about lock?"));
    assertThat(evening.dispatcher().complete("ask", "topic", "perf", person("priya")))
        .extracting(Suggestion::value)
        .containsExactly("performance");
  }

  @ParameterizedTest
  @EnumSource(value = Reason.class, names = "UNKNOWN", mode = Mode.EXCLUDE)
  void takesARoundBackThatCannotBePosted(Reason reason) {
    evening.channels.failing = Optional.of(reason);

    evening.says(person("priya"), "ask question:index");

    assertThat(evening.rounds.open()).isEmpty();
    assertThat(evening.rounds.askedIn(SERVER)).isEmpty();
    evening.channels.failing = Optional.empty();
    assertThat(said(evening.says(person("priya"), "ask"))).contains("Asked");
  }

  @Test
  void tellsTheModeratorsWhatIsMissing() {
    evening.channels.failing = Optional.of(Reason.FORBIDDEN);

    assertThat(said(evening.says(person("priya"), "ask"))).contains("I’ve told the moderators");
    assertThat(evening.notices).hasSize(1);
  }

  @Test
  void letsAModeratorTryAgain() {
    evening.channels.failing = Optional.of(Reason.FORBIDDEN);
    Reply named = evening.says(moderator("mod"), "ask question:lock");
    Reply drawn = evening.says(moderator("mod"), "ask topic:performance level:intermediate");
    assertThat(evening.notices).isEmpty();
    evening.channels.failing = Optional.empty();

    evening.presses(moderator("mod"), drawn, "Try again");
    assertThat(evening.rounds.openIn(GENERAL).getFirst().questionId()).isEqualTo("cache");
    evening.closes(moderator("mod"));
    evening.presses(moderator("mod"), named, "Try again");

    assertThat(evening.rounds.openIn(GENERAL).getFirst().questionId()).isEqualTo("lock");
  }

  @Test
  void letsAModeratorTryAgainWhatCouldNotBePosted() {
    evening.channels.failing = Optional.of(Reason.FORBIDDEN);
    Reply.Card refused = (Reply.Card) evening.says(moderator("mod"), "ask question:index");
    assertThat(said(refused)).contains("Then press Try again.");

    evening.channels.failing = Optional.empty();
    Reply again = evening.says(moderator("mod"), refused.buttons().getFirst().runs().toString());

    assertThat(said(again)).contains("Asked");
    assertThat(evening.rounds.openIn(GENERAL).getFirst().questionId()).isEqualTo("index");
  }

  @Test
  void saysOnlyToAModeratorThatARuleOfTheServerCanBeMended() {
    evening.channels.failing = Optional.of(Reason.BLOCKED);

    assertThat(said(evening.says(moderator("mod"), "ask"))).contains("Then press Try again.");
    assertThat(said(evening.says(person("priya"), "ask"))).doesNotContain("press Try again");
  }

  @Test
  void troublesNoModeratorWithAFaultOfItsOwn() {
    evening.channels.ownFault = true;

    for (Caller caller : List.of(moderator("mod"), person("priya"))) {
      Reply refused = evening.says(caller, "ask");
      assertThat(said(refused)).contains("a mistake of mine").doesNotContain("press Try again");
      assertThat(labels(refused)).containsExactly("Try again");
    }
    assertThat(evening.notices).isEmpty();
  }

  @Test
  void troublesNoModeratorWithALaterFaultOfItsOwn() {
    evening.channels.failing = Optional.of(Reason.UNKNOWN);
    evening.says(person("priya"), "ask");
    evening.channels.ownFault = true;

    evening.later(Duration.ofSeconds(30));

    assertThat(evening.notices).isEmpty();
    assertThat(said(evening.told("priya"))).contains("taken back");
  }

  @Test
  void postsOnceWhereTheOutcomeWasUnknown() {
    evening.channels.failing = Optional.of(Reason.UNKNOWN);
    evening.channels.arrives = true;
    assertThat(said(evening.says(person("priya"), "ask"))).contains("not certain yet");
    Round round = evening.rounds.openIn(GENERAL).getFirst();
    assertThat(round.state()).isEqualTo(State.POSTING);
    assertThat(said(evening.says(person("ben"), "ask"))).contains("being asked");

    evening.channels.failing = Optional.empty();
    evening.restart();
    evening.later(Duration.ofSeconds(1));

    assertThat(evening.channels.posts).hasSize(1);
    assertThat(evening.rounds.find(round.id()).orElseThrow().message()).contains("1000");
    assertThat(evening.rounds.find(round.id()).orElseThrow().state()).isEqualTo(State.OPEN);
  }

  @Test
  void givesUpAPostingThatStaysUnknown() {
    evening.channels.failing = Optional.of(Reason.UNKNOWN);
    evening.says(person("priya"), "ask");

    evening.later(Duration.ofSeconds(30));
    assertThat(evening.rounds.open()).hasSize(1);
    evening.later(Duration.ofMinutes(3));

    assertThat(evening.rounds.open()).isEmpty();
    assertThat(said(evening.told("priya"))).contains("taken back");
  }
}

package dev.hotseat.daily;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hotseat.channel.Unreachable.Reason;
import dev.hotseat.command.Audience;
import dev.hotseat.command.Button;
import dev.hotseat.command.CommandLine;
import dev.hotseat.command.Part;
import dev.hotseat.command.Reply.Card;
import dev.hotseat.daily.Once.Outcome;
import dev.hotseat.round.InMemoryRounds;
import dev.hotseat.text.Message;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// Messages that are posted once, beside the dailies.
class PostingTest {
  private static final Instant BEGIN = Instant.parse("2026-12-01T08:00:00Z");
  private static final Duration WHILE = Duration.ofMinutes(11);

  private final InMemoryRounds rounds = new InMemoryRounds();
  private final Town town = new Town(rounds, new InMemoryDailies(rounds), new InMemoryOutages());

  @BeforeEach
  void begin() {
    town.now = BEGIN;
  }

  @Test
  void postsOnceAlsoAfterARestart() {
    assertThat(post("general")).isEqualTo(Outcome.POSTED);
    town.restart();
    town.now = BEGIN.plus(WHILE);

    assertThat(post("general")).isEqualTo(Outcome.POSTED);
    assertThat(town.wall.posts).hasSize(1);
  }

  @Test
  void looksForItWhereItMayHaveArrived() {
    town.wall.next = Wall.Next.ARRIVES_UNSAID;
    assertThat(post("general")).isEqualTo(Outcome.LATER);
    assertThat(post("general")).as("too soon").isEqualTo(Outcome.LATER);
    town.now = BEGIN.plus(WHILE);

    assertThat(post("general")).isEqualTo(Outcome.POSTED);
    assertThat(town.wall.posts).hasSize(1);
  }

  @Test
  void standsInAForumAsAPostOfItsOwn() {
    town.wall.forums.add("general");
    town.wall.next = Wall.Next.ARRIVES_UNSAID;
    post("general");
    town.now = BEGIN.plus(WHILE);

    assertThat(post("general")).isEqualTo(Outcome.POSTED);
    assertThat(town.wall.posts).extracting(Wall.Posted::channel).containsExactly("general/1");
  }

  @Test
  void goesToAnotherChannelWhereItWasRefused() {
    town.wall.refused.put("general", Reason.GONE);
    assertThat(post("general")).isEqualTo(Outcome.LATER);
    town.now = BEGIN.plus(WHILE);

    assertThat(post("elsewhere")).isEqualTo(Outcome.POSTED);
    assertThat(town.wall.posts).extracting(Wall.Posted::channel).containsExactly("elsewhere");
  }

  @Test
  void goesToNoOtherChannelWhereItStandsInTheFirst() {
    town.wall.next = Wall.Next.ARRIVES_UNSAID;
    post("general");
    town.now = BEGIN.plus(WHILE);

    assertThat(post("elsewhere")).isEqualTo(Outcome.POSTED);
    assertThat(town.wall.posts).extracting(Wall.Posted::channel).containsExactly("general");
  }

  @Test
  void looksInTheSecondChannelOnceItMayStandThere() {
    town.wall.next = Wall.Next.IS_LOST;
    post("general");
    town.now = BEGIN.plus(WHILE);
    town.wall.next = Wall.Next.ARRIVES_UNSAID;
    post("elsewhere");
    town.now = BEGIN.plus(WHILE.multipliedBy(2));

    assertThat(post("elsewhere")).isEqualTo(Outcome.POSTED);
    assertThat(town.wall.posts).extracting(Wall.Posted::channel).containsExactly("elsewhere");
  }

  @Test
  void isGivenUpWhenItIsTooLate() {
    town.wall.knownToRefuse.put("general", Reason.FORBIDDEN);
    assertThat(post("general")).isEqualTo(Outcome.LATER);
    town.now = BEGIN.plus(Duration.ofDays(1)).plusSeconds(1);

    assertThat(post("general")).isEqualTo(Outcome.FAILED);
    town.wall.knownToRefuse.clear();
    assertThat(post("general")).isEqualTo(Outcome.FAILED);
    assertThat(town.wall.posts).isEmpty();
  }

  private Outcome post(String channel) {
    return town.once()
        .post("recap", "guild", channel, BEGIN.plus(Duration.ofDays(1)), PostingTest::card);
  }

  private static Card card() {
    return new Card(
        Audience.EVERYONE,
        List.of(new Part.Heading(Message.of("recap.heading"))),
        List.of(new Button(Message.of("button.week-board"), CommandLine.parse("board week 0"))));
  }
}

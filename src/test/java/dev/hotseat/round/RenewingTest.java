package dev.hotseat.round;

import static dev.hotseat.round.Evening.person;
import static dev.hotseat.round.Evening.said;
import static org.assertj.core.api.Assertions.assertThat;

import dev.hotseat.channel.Unreachable.Reason;
import dev.hotseat.round.StaleCards.Stale;
import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// Cards that show what somebody wants forgotten.
class RenewingTest {
  private final Evening evening = new Evening();
  private final Round round = evening.asks("priya", "index");
  private FakeChannels.Posted closing;

  @BeforeEach
  void close() {
    evening.showing.servers.add(Evening.SERVER);
    evening.showing.members.add("ben");
    evening.answers(person("ben"), evening.card(round), "A tree in order.");
    evening.closes(person("priya"));
    closing = evening.channels.last();
    evening.later(Duration.ofMinutes(1));
    assertThat(shown()).contains("Ben: “A tree in order.”");
  }

  private String shown() {
    return said(evening.channels.posts.getOrDefault(closing.message(), closing).card());
  }

  /// Ben is forgotten, as far as a closing card can tell.
  private void forgets() {
    evening.rounds.unshow(evening.rounds.shown(round.id()).getFirst().attempt());
    evening.stale.noted.put(round.id(), new Stale(round.id(), Optional.of(closing.message()), 1));
  }

  @Test
  void drawsAClosingCardAgain() {
    forgets();

    evening.later(Duration.ofSeconds(10));

    assertThat(shown()).doesNotContain("Ben");
    assertThat(evening.stale.noted).isEmpty();
  }

  @Test
  void drawsTheCardOfItsRoundToo() {
    forgets();
    int before = evening.channels.edits.size();

    evening.later(Duration.ofSeconds(10));
    evening.later(Duration.ofMinutes(1));

    assertThat(evening.channels.edits.subList(before, evening.channels.edits.size()))
        .containsExactlyInAnyOrder(
            closing.message(),
            evening.rounds.find(round.id()).orElseThrow().message().orElseThrow());
  }

  @Test
  void triesUntilItSucceeds() {
    forgets();
    evening.channels.failing = Optional.of(Reason.UNKNOWN);
    evening.later(Duration.ofSeconds(10));
    assertThat(evening.stale.noted).hasSize(1);
    evening.channels.failing = Optional.empty();

    evening.restart();
    evening.later(Duration.ofSeconds(1));

    assertThat(shown()).doesNotContain("Ben");
    assertThat(evening.stale.noted).isEmpty();
  }

  @Test
  void triesSeldomWhereItMayNot() {
    forgets();
    evening.channels.failing = Optional.of(Reason.FORBIDDEN);
    evening.later(Duration.ofSeconds(10));
    evening.channels.failing = Optional.empty();
    evening.later(Duration.ofMinutes(50));
    assertThat(shown()).contains("Ben");

    evening.later(Duration.ofMinutes(11));

    assertThat(shown()).doesNotContain("Ben");
  }

  @Test
  void givesUpACardThatIsGone() {
    forgets();
    evening.channels.posts.remove(closing.message());

    evening.later(Duration.ofSeconds(10));

    assertThat(evening.stale.noted).isEmpty();
  }

  @Test
  void takesWhatWasForgottenMeanwhileAsNotDrawn() {
    Stale first = new Stale(round.id(), Optional.of(closing.message()), 1);
    evening.stale.noted.put(round.id(), new Stale(round.id(), Optional.of(closing.message()), 2));

    evening.stale.drawn(first);

    assertThat(evening.stale.noted).hasSize(1);
  }

  @Test
  void hasNothingToDoForARoundThatIsNotThere() {
    evening.stale.noted.put(99L, new Stale(99, Optional.empty(), 1));

    evening.later(Duration.ofSeconds(10));

    assertThat(evening.stale.noted).isEmpty();
  }
}

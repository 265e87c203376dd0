package dev.hotseat.round;

import static dev.hotseat.round.Evening.person;
import static dev.hotseat.round.Evening.said;
import static org.assertj.core.api.Assertions.assertThat;

import dev.hotseat.channel.Unreachable.Reason;
import dev.hotseat.question.QuestionBank;
import dev.hotseat.round.Round.Kind;
import dev.hotseat.round.StaleCards.Stale;
import java.time.Duration;
import java.util.List;
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
  void drawsTheClosingCardInTheThreadOfADaily() {
    Round daily = daily();
    evening.answers(person("ben"), evening.card(daily), "Wait, or a deadlock.");
    evening.later(Duration.ofDays(1));
    closing = evening.channels.last();
    assertThat(closing.channel()).startsWith("t");
    assertThat(shown()).contains("Ben: “Wait, or a deadlock.”");
    evening.rounds.unshow(evening.rounds.shown(daily.id()).getFirst().attempt());
    evening.stale.noted.put(daily.id(), new Stale(daily.id(), Optional.of(closing.message()), 1));

    evening.later(Duration.ofSeconds(10));

    assertThat(shown()).contains("Closed").doesNotContain("Ben");
    assertThat(evening.stale.noted).isEmpty();
  }

  private Round daily() {
    Draft draft =
        new Draft(
            Kind.DAILY,
            Optional.of(Evening.SERVER),
            Evening.GENERAL,
            evening.bank.find("lock").orElseThrow(),
            Optional.empty(),
            false,
            Evening.START,
            Evening.START.plus(Duration.ofDays(1)),
            Optional.of(
                new Daily(true, false, Optional.empty(), Optional.empty(), Optional.empty())));
    Round daily = evening.rounds.open(draft).round();
    String card =
        evening.channels.post(
            Evening.GENERAL,
            RoundCards.card(daily, evening.bank.find("lock").orElseThrow(), List.of()),
            "daily");
    evening.rounds.posted(daily.id(), Optional.of(card));
    return evening.rounds.find(daily.id()).orElseThrow();
  }

  @Test
  void drawsTheOthersWhereSomeCannotBeDrawn() {
    forgets();
    evening.channels.shut.add(closing.message());
    Round other = evening.asks("priya", "lock");
    evening.answers(person("ben"), evening.card(other), "Wait, or a deadlock.");
    evening.closes(person("priya"));
    closing = evening.channels.last();
    evening.later(Duration.ofMinutes(1));
    evening.rounds.unshow(evening.rounds.shown(other.id()).getFirst().attempt());
    evening.stale.noted.put(other.id(), new Stale(other.id(), Optional.of(closing.message()), 1));

    evening.later(Duration.ofSeconds(10));
    evening.later(Duration.ofSeconds(10));

    assertThat(shown()).doesNotContain("Ben");
    assertThat(evening.stale.noted).containsOnlyKeys(round.id());
  }

  @Test
  void drawsACardWhoseQuestionIsNotThereAnyMore() {
    forgets();
    evening.bank = new QuestionBank(List.of());

    evening.later(Duration.ofSeconds(10));

    assertThat(said(evening.card(round))).contains("not in the bank any more");
    assertThat(evening.stale.noted).isEmpty();
  }

  @Test
  void triesACardAgainThatItMightNotChange() {
    String card = round.message().orElseThrow();
    evening.channels.shut.add(card);
    evening.stale.noted.put(round.id(), new Stale(round.id(), Optional.empty(), 1));
    evening.later(Duration.ofSeconds(10));
    evening.channels.edits.clear();
    evening.channels.shut.clear();
    evening.later(Duration.ofMinutes(50));
    assertThat(evening.channels.edits).isEmpty();

    evening.later(Duration.ofMinutes(11));

    assertThat(evening.channels.edits).containsExactly(card);
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

package dev.hotseat.round;

import static dev.hotseat.round.Evening.GENERAL;
import static dev.hotseat.round.Evening.SERVER;
import static dev.hotseat.round.Evening.labels;
import static dev.hotseat.round.Evening.person;
import static dev.hotseat.round.Evening.said;
import static org.assertj.core.api.Assertions.assertThat;

import dev.hotseat.command.Caller;
import dev.hotseat.command.Reply;
import java.time.Duration;
import org.junit.jupiter.api.Test;

class EndingsTest {
  private static final Caller BEN = person("ben");

  private final Evening evening = new Evening();
  private final Round round = evening.asks("priya", "index");

  @Test
  void endsARoundWhoseCardIsGoneAndTellsWhoAsked() {
    String card = evening.rounds.find(round.id()).orElseThrow().message().orElseThrow();
    Reply shown = evening.card(round);

    evening.listener().messageGone(GENERAL, card);
    evening.listener().messageGone(GENERAL, card);

    assertThat(evening.rounds.openIn(GENERAL)).isEmpty();
    assertThat(evening.channels.told.get("priya")).hasSize(1);
    assertThat(said(evening.told("priya"))).contains("the round is over");
    assertThat(said(evening.answers(BEN, shown, "A tree."))).contains("its card was deleted");
    evening.later(Duration.ofHours(2));
    assertThat(evening.channels.posts).hasSize(1);
  }

  @Test
  void endsARoundWhoseChannelIsGone() {
    evening.listener().channelGone("random");
    assertThat(evening.rounds.openIn(GENERAL)).hasSize(1);

    evening.listener().channelGone(GENERAL);

    assertThat(evening.rounds.openIn(GENERAL)).isEmpty();
    assertThat(labels(evening.told("priya"))).isEmpty();
  }

  @Test
  void endsARoundWhoseCardTurnsOutToBeGone() {
    Reply shown = evening.card(round);
    evening.channels.posts.clear();
    evening.answers(BEN, shown, "A tree.");

    evening.later(Duration.ofSeconds(1));

    assertThat(evening.rounds.openIn(GENERAL)).isEmpty();
    assertThat(said(evening.told("priya"))).contains("the round is over");
  }

  @Test
  void endsRoundsOfAServerThatItWasRemovedFrom() {
    evening.listener().left(SERVER);

    assertThat(evening.rounds.open()).isEmpty();
    assertThat(evening.channels.told).isEmpty();
  }
}

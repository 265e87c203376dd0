package dev.hotseat.round;

import static dev.hotseat.round.Evening.GENERAL;
import static dev.hotseat.round.Evening.person;
import static dev.hotseat.round.Evening.said;
import static org.assertj.core.api.Assertions.assertThat;

import dev.hotseat.score.InMemoryScores;
import dev.hotseat.score.Scores;
import java.time.Duration;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Stops the program at every step of a close, starts it again and looks whether all see how the
/// round went.
class ClosingCrashTest {
  private static final int STEPS = 40;

  private final Mortal mortal = new Mortal();

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void showsTheClosingCardWithTheBestReplyOnceWhereverItIsKilled(boolean byCommand) {
    int unharmed = 0;
    for (int step = 0; step < STEPS; step++) {
      unharmed += evening(step, byCommand) ? 1 : 0;
    }

    assertThat(unharmed).as("evenings that ended before step").isBetween(1, STEPS - 5);
  }

  /// Whether the evening went by without a crash.
  private boolean evening(int crashAt, boolean byCommand) {
    mortal.spare();
    Evening evening =
        new Evening(
            mortal.of(Rounds.class, new InMemoryRounds()),
            mortal.of(Scores.class, new InMemoryScores()));
    evening.showing.servers.add(Evening.SERVER);
    evening.showing.members.add("ben");
    Round round = evening.asks("priya", "index");
    evening.answers(person("ben"), evening.card(round), "A tree in order.");
    boolean whole =
        mortal.survives(
            crashAt,
            () -> {
              if (byCommand) {
                evening.says(person("priya"), "close");
              } else {
                evening.later(Duration.ofHours(1));
              }
            });

    evening.restart();
    evening.listener().missedSome();
    evening.later(Duration.ofHours(1));
    evening.later(Duration.ofMinutes(1));

    assertThat(evening.rounds.openIn(GENERAL)).as("open, killed at %d", crashAt).isEmpty();
    assertThat(evening.channels.posts).as("cards, killed at %d", crashAt).hasSize(2);
    assertThat(said(evening.channels.last().card()))
        .as("closing card, killed at %d", crashAt)
        .contains("Closed · databases · 1 answered", "A good reply\nBen: “A tree in order.”");
    return whole;
  }
}

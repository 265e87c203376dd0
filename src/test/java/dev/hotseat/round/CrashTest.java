package dev.hotseat.round;

import static dev.hotseat.round.Evening.GENERAL;
import static dev.hotseat.round.Evening.person;
import static dev.hotseat.round.Evening.said;
import static org.assertj.core.api.Assertions.assertThat;

import dev.hotseat.channel.Heard;
import dev.hotseat.score.InMemoryScores;
import dev.hotseat.score.Scores;
import java.time.Duration;
import org.junit.jupiter.api.Test;

/// Stops the program at every step that it takes in the store, before the step and after it, starts
/// it again and looks at what came of the evening.
class CrashTest {
  private static final int STEPS = 80;

  private final Mortal mortal = new Mortal();

  @Test
  void asksOnceAndGradesOnceWhereverItIsKilled() {
    int unharmed = 0;
    for (int step = 0; step < STEPS; step++) {
      unharmed += evening(step) ? 1 : 0;
    }

    assertThat(unharmed).as("evenings that ended before step").isBetween(1, STEPS - 10);
  }

  /// Whether the evening went by without a crash.
  private boolean evening(int crashAt) {
    mortal.spare();
    Evening evening =
        new Evening(
            mortal.of(Rounds.class, new InMemoryRounds()),
            mortal.of(Scores.class, new InMemoryScores()));
    boolean whole = mortal.survives(crashAt, () -> play(evening));

    evening.restart();
    evening.later(Duration.ofSeconds(1));
    evening.listener().missedSome();
    evening.later(Duration.ofMinutes(1));

    check(evening, crashAt);
    return whole;
  }

  private static void play(Evening evening) {
    evening.says(person("priya"), "ask question:index");
    Round round = evening.rounds.openIn(GENERAL).getFirst();
    Heard heard = evening.message(person("ben"), round.message(), "A tree.");
    evening.channels.history.add(heard);
    evening.listener().heard(heard);
    evening.later(Duration.ofSeconds(1));
  }

  private static void check(Evening evening, int crashAt) {
    assertThat(evening.channels.posts).as("cards, killed at %d", crashAt).hasSizeLessThan(2);
    if (!evening.channels.posts.isEmpty()) {
      Round round = evening.rounds.openIn(GENERAL).getFirst();
      assertThat(round.message()).as("card, killed at %d", crashAt).contains("1000");
    }
    if (!evening.channels.history.isEmpty()) {
      Round round = evening.rounds.openIn(GENERAL).getFirst();
      assertThat(evening.scores.attempts("ben", "index"))
          .as("attempts, killed at %d", crashAt)
          .hasSize(1);
      assertThat(evening.rounds.answers(round.id())).hasSize(1);
      assertThat(evening.entries.kept).as("entries, killed at %d", crashAt).hasSize(1);
      assertThat(said(evening.card(round))).contains("1 answered: Ben");
      assertThat(evening.rounds.toEnter()).isEmpty();
    }
  }
}

package dev.hotseat.discord;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hotseat.discord.small.wire.SettableClock;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import net.dv8tion.jda.api.JDA;
import org.junit.jupiter.api.Test;

/// What keeps the front end from growing without bound, and from acting when it should not.
class BoundsTest {
  private final SettableClock clock = SettableClock.running();

  @Test
  void rememberTheLastFewThousandIds() {
    SeenBefore seen = new SeenBefore();

    assertThat(seen.isNew(1)).isTrue();
    assertThat(seen.isNew(1)).isFalse();
    for (long id = 2; id < 5002; id++) {
      assertThat(seen.isNew(id)).isTrue();
    }
    assertThat(seen.isNew(1)).as("forgotten").isTrue();
  }

  @Test
  void giveBackTokensOverTime() {
    Pace pace = new Pace(2, Duration.ofMinutes(1), clock);

    assertThat(pace.allows("ana")).isTrue();
    assertThat(pace.allows("ana")).isTrue();
    assertThat(pace.allows("ana")).isFalse();
    assertThat(pace.allows("ben")).isTrue();
    clock.advance(Duration.ofSeconds(61));
    assertThat(pace.allows("ana")).isTrue();
    assertThat(pace.allows("ana")).isFalse();
  }

  @Test
  void keepNoMoreBucketsThanTheyMay() {
    Pace pace = new Pace(1, Duration.ofHours(1), clock);
    pace.allows("first");

    for (int i = 0; i < 10_000; i++) {
      pace.allows("other " + i);
    }

    assertThat(pace.allows("first")).as("begins anew").isTrue();
  }

  @Test
  void letNoMoreInThanThereArePlaces() {
    Gate gate = new Gate(1);

    assertThat(gate.enter()).isTrue();
    assertThat(gate.enter()).isFalse();
    gate.leave();
    assertThat(gate.enter()).isTrue();
    gate.leave();
    assertThat(gate.close(Duration.ofSeconds(1))).isTrue();
    assertThat(gate.enter()).isFalse();
    assertThat(gate.isClosed()).isTrue();
  }

  @Test
  void waitForThoseWhoAreIn() throws Exception {
    Gate gate = new Gate(2);
    gate.enter();

    assertThat(gate.close(Duration.ZERO)).isFalse();
    CompletableFuture<Boolean> closing =
        CompletableFuture.supplyAsync(() -> gate.close(Duration.ofMinutes(1)));
    gate.leave();

    assertThat(closing.get(1, TimeUnit.MINUTES)).isTrue();
    assertThat(gate.enterInTurn()).isFalse();
  }

  @Test
  void tellAFreshGatewayFromASilentAndADeadOne() {
    Pulse pulse = new Pulse(clock);

    assertThat(pulse.isFresh(JDA.Status.CONNECTED)).isTrue();
    assertThat(pulse.isFresh(JDA.Status.WAITING_TO_RECONNECT)).isFalse();
    clock.advance(Duration.ofMinutes(2));
    assertThat(pulse.isFresh(JDA.Status.CONNECTED)).isFalse();
    assertThat(pulse.isDead()).isFalse();
    clock.advance(Duration.ofMinutes(4));
    assertThat(pulse.isDead()).isTrue();
  }
}

package dev.hotseat.daily;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hotseat.daily.Once.Outcome;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// What every place has to do that keeps what is known of messages that are posted once.
public abstract class DeliveriesContract {
  private static final Instant NOW = Instant.parse("2026-12-01T08:00:00Z");
  private static final Instant LATER = NOW.plusSeconds(600);

  private Deliveries deliveries;

  /// Empty.
  protected abstract Deliveries deliveries();

  @BeforeEach
  void begin() {
    deliveries = deliveries();
  }

  @Test
  void handsOutAMessageToOneAtATime() {
    Held mine = take("general", NOW).orElseThrow();

    assertThat(mine).isEqualTo(new Held("recap", "general", 1));
    assertThat(take("general", NOW)).isEmpty();
    assertThat(take("elsewhere", LATER))
        .as("it may stand where it went first")
        .contains(new Held("recap", "general", 2));
    assertThat(deliveries.outcome("recap")).isEmpty();
  }

  @Test
  void handsOutNothingThatIsSettled() {
    deliveries.settle(take("general", NOW).orElseThrow(), Outcome.POSTED);

    assertThat(deliveries.outcome("recap")).contains(Outcome.POSTED);
    assertThat(take("general", LATER)).isEmpty();
  }

  @Test
  void handsOutWhatIsLeftWhenItsRestIsOver() {
    deliveries.leave(take("general", NOW).orElseThrow(), LATER, false);

    assertThat(take("general", LATER.minusSeconds(1))).isEmpty();
    assertThat(take("general", LATER)).map(Held::tries).contains(2);
  }

  @Test
  void beginsToCountAnewWhereItStandsNowhere() {
    Held first = take("general", NOW).orElseThrow();
    deliveries.leave(first, LATER, true);
    assertThat(take("general", LATER)).map(Held::tries).contains(1);
    assertThat(take("general", LATER.plusSeconds(600))).map(Held::tries).contains(2);

    deliveries.leave(first, LATER.plusSeconds(1200), true);

    assertThat(take("general", LATER.plusSeconds(1200)))
        .as("it was too slow")
        .map(Held::tries)
        .contains(3);
  }

  @Test
  void believesNobodyWhoWasTooSlowThatItFailed() {
    Held slow = take("general", NOW).orElseThrow();
    Held quick = take("general", LATER).orElseThrow();

    deliveries.settle(slow, Outcome.FAILED);
    assertThat(deliveries.outcome("recap")).isEmpty();
    deliveries.settle(quick, Outcome.POSTED);
    deliveries.settle(slow, Outcome.FAILED);

    assertThat(deliveries.outcome("recap")).contains(Outcome.POSTED);
  }

  @Test
  void goesToAnotherChannel() {
    Held held = take("general", NOW).orElseThrow();

    deliveries.move(held, "elsewhere");

    assertThat(take("third", LATER)).map(Held::channel).contains("elsewhere");
  }

  private Optional<Held> take(String channel, Instant at) {
    return deliveries.take("recap", "guild", channel, at, Lease.from("me", at));
  }
}

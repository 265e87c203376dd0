package dev.hotseat.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// What every place that knows where the program is has to do.
public abstract class PresenceContract {
  private static final Instant NOON = Instant.parse("2026-11-21T12:00:00Z");

  private Presence presence;

  /// A program that is nowhere yet.
  protected abstract Presence presence();

  @BeforeEach
  void begin() {
    presence = presence();
  }

  @Test
  void greetsOnce() {
    assertThat(presence.mustGreet("group")).isFalse();
    presence.arrived("group");
    assertThat(presence.mustGreet("group")).isTrue();
    assertThat(presence.mustGreet("other")).isFalse();

    presence.greeted("group");
    presence.arrived("group");

    assertThat(presence.mustGreet("group")).isFalse();
  }

  @Test
  void knowsWhereItWasRemovedLongAgo() {
    presence.arrived("group");
    presence.left("group", NOON);
    presence.left("never-seen-before", NOON.plusSeconds(10));

    assertThat(presence.leftBefore(NOON)).isEmpty();
    assertThat(presence.leftBefore(NOON.plusSeconds(1))).containsExactly("group");
    assertThat(presence.leftBefore(NOON.plus(Duration.ofDays(30))))
        .containsExactlyInAnyOrder("group", "never-seen-before");
  }

  @Test
  void forgetsThatItWasRemovedWhenItComesBack() {
    presence.arrived("group");
    presence.greeted("group");
    presence.left("group", NOON);

    presence.arrived("group");

    assertThat(presence.leftBefore(NOON.plus(Duration.ofDays(99)))).isEmpty();
    assertThat(presence.mustGreet("group")).isFalse();
  }

  @Test
  void greetsAgainWhereEverythingWasForgotten() {
    presence.arrived("group");
    presence.greeted("group");
    presence.left("group", NOON);

    presence.forget("group");

    assertThat(presence.leftBefore(NOON.plus(Duration.ofDays(99)))).isEmpty();
    presence.arrived("group");
    assertThat(presence.mustGreet("group")).isTrue();
  }

  @Test
  void forgetsNothingOfAServerThatItIsIn() {
    presence.arrived("group");
    presence.greeted("group");

    presence.forget("group");

    assertThat(presence.mustGreet("group")).isFalse();
  }
}

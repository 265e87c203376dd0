package dev.hotseat;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class SoonTest {
  private final AtomicInteger made = new AtomicInteger();

  @Test
  void isMadeOnceHoweverOftenItIsAskedFor() {
    Soon<Integer> soon = new Soon<>("made", made::incrementAndGet);

    soon.begin();
    soon.begin();

    assertThat(soon.get()).isEqualTo(1);
    assertThat(soon.get()).isEqualTo(1);
  }

  @Test
  void isNotMadeBeforeSomebodyWantsIt() {
    new Soon<>("made", made::incrementAndGet);

    assertThat(made).hasValue(0);
  }

  @Test
  void isMadeWhileWhoBeganItGoesOn() {
    CountDownLatch goneOn = new CountDownLatch(1);
    Soon<Boolean> soon = new Soon<>("made", () -> waited(goneOn)).begin();

    goneOn.countDown();

    assertThat(soon.get()).isTrue();
  }

  private static boolean waited(CountDownLatch latch) {
    try {
      latch.await();
      return true;
    } catch (InterruptedException stopped) {
      return false;
    }
  }

  @Test
  void tellsEverybodyWhyItCouldNotBeMade() {
    Soon<Integer> soon =
        new Soon<>(
            "made",
            () -> {
              throw new IllegalStateException("no");
            });

    assertThatThrownBy(soon::get).isInstanceOf(IllegalStateException.class).hasMessage("no");
    assertThatThrownBy(soon::get).isInstanceOf(IllegalStateException.class).hasMessage("no");
  }
}

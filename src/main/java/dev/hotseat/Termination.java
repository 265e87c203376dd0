package dev.hotseat;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Lets a process that is asked to end (SIGTERM, Ctrl-C) finish what it has begun first.
final class Termination {
  private static final Logger log = LoggerFactory.getLogger(Termination.class);
  private static final Duration BOUND = Duration.ofSeconds(20);

  private final CountDownLatch finished = new CountDownLatch(1);

  private Termination() {}

  /// Has something told when the process is asked to end. The process then waits for [#finished()],
  /// some seconds at most.
  static Termination telling(Runnable stop) {
    Termination termination = new Termination();
    Runtime.getRuntime()
        .addShutdownHook(
            Thread.ofPlatform()
                .name("termination")
                .unstarted(
                    () -> {
                      stop.run();
                      termination.await();
                    }));
    return termination;
  }

  /// Says that all is done.
  void finished() {
    finished.countDown();
  }

  private void await() {
    try {
      if (!finished.await(BOUND.toMillis(), TimeUnit.MILLISECONDS)) {
        log.warn("ended after {} with something left undone", BOUND);
      }
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
    }
  }
}

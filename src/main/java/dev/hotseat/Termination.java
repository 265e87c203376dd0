package dev.hotseat;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/// Lets a process that is asked to end (SIGTERM, Ctrl-C) finish what it has begun first.
final class Termination {
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
      boolean done = finished.await(BOUND.toMillis(), TimeUnit.MILLISECONDS);
      assert done || finished.getCount() > 0; // either way the process ends now
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
    }
  }
}

package dev.hotseat.round;

import dev.hotseat.text.Failure;
import java.util.concurrent.Executor;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Runs pieces of work that have nobody to tell their failure to, each by itself.
final class Work {
  private static final Logger log = LoggerFactory.getLogger(Work.class);

  private final Executor executor;

  Work(Executor executor) {
    this.executor = executor;
  }

  /// @param about what the work is about, for the log
  void run(String about, Runnable work) {
    executor.execute(() -> guarded(about, work));
  }

  private static void guarded(String about, Runnable work) {
    try {
      work.run();
    } catch (Failure failure) {
      log.warn("{}: {}", about, failure.getMessage());
    } catch (RuntimeException fault) {
      log.error("{}", about, fault);
    }
  }
}

package dev.hotseat.channel;

import dev.hotseat.text.Failure;
import java.util.concurrent.Executor;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.atomic.AtomicBoolean;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Runs pieces of work that have nobody to tell their failure to, each by itself.
public final class Work {
  private static final Logger log = LoggerFactory.getLogger(Work.class);

  private final Executor executor;
  private final AtomicBoolean alone = new AtomicBoolean();

  /// @param executor runs what may wait for the other side
  public Work(Executor executor) {
    this.executor = executor;
  }

  /// Runs a piece of work beside others.
  ///
  /// @param about what the work is about, for the log
  public void run(String about, Runnable work) {
    executor.execute(() -> guarded(about, work));
  }

  /// Runs a piece of work, unless the one that was run in this way before is not done.
  ///
  /// @return whether it is run
  /// @throws RejectedExecutionException where the executor takes nothing; the next one may be run
  public boolean runAlone(String about, Runnable work) {
    boolean begins = alone.compareAndSet(false, true);
    if (begins) {
      begin(about, work);
    }
    return begins;
  }

  private void begin(String about, Runnable work) {
    try {
      executor.execute(
          () -> {
            try {
              guarded(about, work);
            } finally {
              alone.set(false);
            }
          });
    } catch (RejectedExecutionException rejected) {
      alone.set(false);
      throw rejected;
    }
  }

  /// Runs a piece of work here and now: what fails is no reason to leave out what comes next.
  public static void guarded(String about, Runnable work) {
    try {
      work.run();
    } catch (Failure failure) {
      log.warn("{}: {}", about, failure.getMessage());
    } catch (RuntimeException fault) {
      log.error("{}", about, fault);
    }
  }
}

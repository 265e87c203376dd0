package dev.hotseat.daily;

import dev.hotseat.text.Failure;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executor;
import java.util.concurrent.Semaphore;
import java.util.function.BooleanSupplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// What this process has in hand: so many schedules at once, each once at a time. So many are
/// enough to keep the other side busy, and few enough that nobody waits long behind them.
final class Hands {
  private static final Logger log = LoggerFactory.getLogger(Hands.class);
  private static final int MOST = 64;

  private final Executor executor;
  private final Semaphore free = new Semaphore(MOST);
  // Until when each is left alone: those in hand without end.
  private final Map<Long, Instant> left = new ConcurrentHashMap<>();

  Hands(Executor executor) {
    this.executor = executor;
  }

  /// How many are in hand or left alone.
  int size() {
    return left.size();
  }

  /// Whether a schedule can be taken in hand.
  boolean isFree(long schedule, Instant now) {
    Instant until = left.get(schedule);
    return until == null || !until.isAfter(now);
  }

  /// Those that are left alone for a while can be taken in hand again.
  void forgetRests() {
    left.values().removeIf(until -> !until.equals(Instant.MAX));
  }

  /// Takes a schedule in hand; waits for a free hand.
  ///
  /// @param rest until when it is left alone where the work is not done
  /// @param work says whether it is done
  void take(long schedule, Instant rest, BooleanSupplier work) {
    free.acquireUninterruptibly();
    left.put(schedule, Instant.MAX);
    executor.execute(
        () -> {
          try {
            if (isDone(schedule, work)) {
              left.remove(schedule);
            } else {
              left.put(schedule, rest);
            }
          } finally {
            free.release();
          }
        });
  }

  private static boolean isDone(long schedule, BooleanSupplier work) {
    try {
      return work.getAsBoolean();
    } catch (Failure failure) {
      log.warn("schedule {}: {}", schedule, failure.getMessage());
    } catch (RuntimeException fault) {
      log.error("schedule {}", schedule, fault);
    }
    return false;
  }
}

package dev.hotseat.discord;

import java.time.Duration;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.LongSupplier;
import net.dv8tion.jda.api.requests.RestRateLimiter;

/// Hands requests on at an even pace, a little below the fifty a second that Discord takes from one
/// bot: whoever sends more is turned away for a while, and JDA would not hold itself back. Answers
/// to interactions are not counted by Discord, and do not wait here.
final class SteadyRate implements RestRateLimiter {
  /// Between two requests: forty-nine a second.
  static final Duration APART = Duration.ofNanos(1_000_000_000L / 49);

  private final RestRateLimiter limits;
  private final ScheduledExecutorService scheduler;
  private final LongSupplier nanoseconds;
  private long next;

  /// @param limits keeps the limits of single channels
  /// @param scheduler lets requests wait
  /// @param nanoseconds a clock that runs evenly
  SteadyRate(RestRateLimiter limits, ScheduledExecutorService scheduler, LongSupplier nanoseconds) {
    this.limits = limits;
    this.scheduler = scheduler;
    this.nanoseconds = nanoseconds;
    next = nanoseconds.getAsLong();
  }

  @Override
  public void enqueue(Work work) {
    long wait = work.getRoute().getBaseRoute().isInteractionBucket() ? 0 : turn();
    if (wait <= 0) {
      limits.enqueue(work);
    } else {
      var _ = scheduler.schedule(() -> limits.enqueue(work), wait, TimeUnit.NANOSECONDS);
    }
  }

  /// Takes the next turn. A moment that nobody used is gone.
  ///
  /// @return how long to wait for it, in nanoseconds
  private synchronized long turn() {
    long now = nanoseconds.getAsLong();
    long turn = Math.max(next, now);
    next = turn + APART.toNanos();
    return turn - now;
  }

  @Override
  public void stop(boolean shutdown, Runnable callback) {
    limits.stop(shutdown, callback);
  }

  @Override
  public boolean isStopped() {
    return limits.isStopped();
  }

  @Override
  public int cancelRequests() {
    return limits.cancelRequests();
  }
}

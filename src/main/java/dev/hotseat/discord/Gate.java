package dev.hotseat.discord;

import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

/// Lets a bounded number of things be done at once, and none after it was closed.
final class Gate {
  private final int most;
  private final Semaphore places;
  private volatile boolean closed;

  Gate(int most) {
    this.most = most;
    places = new Semaphore(most);
  }

  /// Takes a place, which must be left again.
  ///
  /// @return whether there was one
  boolean enter() {
    return !closed && places.tryAcquire();
  }

  /// Waits for a place.
  ///
  /// @return whether there is one, which must be left again; otherwise the gate is closed
  boolean enterInTurn() {
    places.acquireUninterruptibly();
    boolean open = !closed;
    if (!open) {
      places.release();
    }
    return open;
  }

  void leave() {
    places.release();
  }

  boolean isClosed() {
    return closed;
  }

  /// Lets nobody in any more, and waits for those who are in.
  ///
  /// @return whether all have left in time
  boolean close(Duration bound) {
    closed = true;
    try {
      return places.tryAcquire(most, bound.toMillis(), TimeUnit.MILLISECONDS);
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      return false;
    }
  }
}

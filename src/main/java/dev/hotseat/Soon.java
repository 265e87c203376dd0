package dev.hotseat;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Supplier;

/// Something that is made on a thread of its own, once, while the program goes on; whoever asks for
/// it before it is there waits.
///
/// @param <T> what is made
final class Soon<T> implements Supplier<T> {
  private final String name;
  private final Supplier<T> making;
  private final AtomicBoolean begun = new AtomicBoolean();
  private final CompletableFuture<T> made = new CompletableFuture<>();

  /// @param name of the thread
  /// @param making makes it; what it throws is thrown to everybody who asks
  Soon(String name, Supplier<T> making) {
    this.name = name;
    this.making = making;
  }

  /// Begins to make it, unless that has begun.
  Soon<T> begin() {
    if (!begun.getAndSet(true)) {
      // A daemon, so that nobody who leaves at once has to wait for it.
      Thread.ofPlatform()
          .daemon()
          .name(name)
          .start(() -> made.completeAsync(making, Runnable::run));
    }
    return this;
  }

  @Override
  public T get() {
    begin();
    try {
      return made.join();
    } catch (CompletionException failed) {
      if (failed.getCause() instanceof RuntimeException cause) {
        throw cause;
      }
      throw failed;
    }
  }
}

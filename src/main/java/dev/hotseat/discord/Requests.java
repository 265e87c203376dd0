package dev.hotseat.discord;

import dev.hotseat.discord.Trouble.Kind;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Supplier;
import net.dv8tion.jda.api.requests.RestAction;

/// Waits for requests, always with a bound: JDA never completes some of them.
final class Requests {
  private static final Duration BOUND = Duration.ofSeconds(12);
  private static final int ATTEMPTS = 3;
  private static final Duration PAUSE = Duration.ofMillis(400);

  private Requests() {}

  /// Sends a request once and waits for its outcome.
  ///
  /// @param request makes it; what it throws counts as the outcome
  /// @throws RequestFailed where it did not succeed
  static <T> T once(Supplier<? extends RestAction<T>> request) {
    return outcome(() -> request.get().submit());
  }

  /// Sends a request, and sends it again where its outcome is unknown: only for requests that may
  /// be repeated.
  ///
  /// @param request makes it anew each time
  /// @throws RequestFailed where it did not succeed: how the last attempt ended
  static <T> T persistently(Supplier<? extends RestAction<T>> request) {
    return repeatedly(request, false);
  }

  /// Sends a message, and sends it again where its outcome is unknown: only with a nonce.
  ///
  /// @param request makes it anew each time
  /// @throws RequestFailed where it did not succeed; its outcome is unknown if that of any attempt
  ///     was, for one that is refused says nothing of those before
  static <T> T delivered(Supplier<? extends RestAction<T>> request) {
    return repeatedly(request, true);
  }

  private static <T> T repeatedly(Supplier<? extends RestAction<T>> request, boolean doubting) {
    Optional<RequestFailed> doubt = Optional.empty();
    for (int attempt = 1; ; attempt++) {
      Duration pause = PAUSE.multipliedBy(attempt - 1L);
      try {
        return attempt == 1
            ? once(request)
            : outcome(() -> request.get().submitAfter(pause.toMillis(), TimeUnit.MILLISECONDS));
      } catch (RequestFailed failed) {
        if (attempt == ATTEMPTS || !failed.is(Kind.UNKNOWN)) {
          throw doubt.orElse(failed);
        }
        doubt = Optional.of(failed).filter(_ -> doubting);
      }
    }
  }

  private static <T> T outcome(Supplier<CompletableFuture<T>> request) {
    try {
      return request.get().get(BOUND.toMillis(), TimeUnit.MILLISECONDS);
    } catch (ExecutionException failed) {
      Throwable cause = failed.getCause() == null ? failed : failed.getCause();
      throw new RequestFailed(Trouble.of(cause), cause);
    } catch (TimeoutException | RuntimeException failed) {
      throw new RequestFailed(Trouble.of(failed), failed);
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      throw new RequestFailed(Trouble.of(new TimeoutException()), stopped);
    }
  }
}

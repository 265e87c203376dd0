package dev.hotseat.discord;

import dev.hotseat.text.Message;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicInteger;
import net.dv8tion.jda.api.events.http.HttpRequestEvent;
import net.dv8tion.jda.api.events.session.SessionDisconnectEvent;
import net.dv8tion.jda.api.events.session.ShutdownEvent;
import net.dv8tion.jda.api.hooks.ListenerAdapter;
import net.dv8tion.jda.api.requests.Response;

/// Notices when the service is over.
final class Lifeline extends ListenerAdapter {
  // One refusal may be a whim of Discord's, which has been seen.
  private static final int REFUSALS = 2;
  private static final int UNAUTHORIZED = 401;
  private static final int FINE_UNTIL = 300;

  private final CompletableFuture<Optional<Message>> end;
  private final AtomicInteger refusals = new AtomicInteger();

  /// @param end completed with what to tell the operator
  Lifeline(CompletableFuture<Optional<Message>> end) {
    this.end = end;
  }

  @Override
  public void onShutdown(ShutdownEvent event) {
    end.complete(
        Fatal.ofClose(event.getCode())
            .or(
                () ->
                    Optional.of(Message.of("discord.fatal.ended", "code", "" + event.getCode()))));
  }

  @Override
  public void onSessionDisconnect(SessionDisconnectEvent event) {
    if (event.isClosedByServer() && event.getServiceCloseFrame() != null) {
      Fatal.ofClose(event.getServiceCloseFrame().getCloseCode())
          .ifPresent(reason -> end.complete(Optional.of(reason)));
    }
  }

  @Override
  public void onHttpRequest(HttpRequestEvent event) {
    Response response = event.getResponse();
    if (response == null || response.code < 0) {
      return;
    }
    if (isRefusalOfTheToken(response)) {
      if (refusals.incrementAndGet() >= REFUSALS) {
        end.complete(Optional.of(Fatal.token()));
      }
    } else if (response.code < FINE_UNTIL
        && !event.getRoute().getBaseRoute().isInteractionBucket()) {
      refusals.set(0);
    }
  }

  private static boolean isRefusalOfTheToken(Response response) {
    return response.code == UNAUTHORIZED
        && response.optObject().map(body -> body.getInt("code", 0)).orElse(0) == 0;
  }
}
